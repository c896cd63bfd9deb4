"""Pages for a browser, made on the server over the same flows as the API. Nothing comes from another host."""
