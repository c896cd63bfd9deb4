"""Calls typed functions of untrusted code and reports facts; knows nothing of interviews."""
