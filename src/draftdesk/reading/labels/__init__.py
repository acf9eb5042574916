"""Who speaks and what it is about: contributors, tags, and the vocabularies both are known by."""
