"""What the service does, one verb a file. Doors call these; nothing here knows of HTTP or a terminal."""
