"""The players that NeuralFunk is measured beside: one file a program, which says how it is driven."""
