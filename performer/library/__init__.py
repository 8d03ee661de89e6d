"""The player's folders and what is known of the sounds in them: catalogue, scan, latents, search."""
