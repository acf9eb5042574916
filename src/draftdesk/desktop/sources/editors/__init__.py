"""Windows in which the words of the process are looked after: tags, sessions, contributors; and what repeats."""
