"""The sources in a table: by session, date, kind."""
