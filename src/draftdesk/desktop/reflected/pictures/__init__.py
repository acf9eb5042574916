"""The matrix and the charts as pictures for a page or a slide."""
