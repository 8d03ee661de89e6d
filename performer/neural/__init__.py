"""The networks as the instrument uses them: sound to latent, latent to sound. Model files only, never a trainer."""
