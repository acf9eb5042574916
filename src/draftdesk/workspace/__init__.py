"""One .draftdesk file: schema, act log, search. The only package that knows SQL."""
