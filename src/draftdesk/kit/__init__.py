"""The tools every room uses: resources, jobs, safe files. Imports nothing of the house."""
