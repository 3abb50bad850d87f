"""Speed as ratios: each thing measured side by side with what people use today, in one run."""
