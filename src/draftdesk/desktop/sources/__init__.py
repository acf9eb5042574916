"""The place Sources: what arrived, what was marked in it, how it is sorted and found."""
