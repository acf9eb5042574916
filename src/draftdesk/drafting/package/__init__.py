"""The package: all files of a version that go out together, made from one reading of it."""
