"""What is measured, always beside a reference in the same run; README.md says how."""
