"""Recording: a process of its own that copies what the engine has written into shared memory to files."""
