"""What is trained, and what it is trained on: models, data sets and the drum synthesiser."""
