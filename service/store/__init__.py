"""The database. Rows never leave this package: its functions take and give values of core."""
