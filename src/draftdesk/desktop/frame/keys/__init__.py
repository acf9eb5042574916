"""The keys of the acts: shown on a sheet, changed in the preferences, kept in the settings."""
