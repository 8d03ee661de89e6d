"""From checkpoint to model file: `.onnx` with its card, checked against the model that was trained."""
