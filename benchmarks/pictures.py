"""512 units to one PNG file, against 512 Axes as the first article draws them."""

import tempfile
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt

import interp
from benchmarks.measure import side_by_side
from interp import figures, images, maps, report


def ratios():
    """The 512-unit mosaic by `images` and by `figures`."""
    mpl.use("agg")
    layer = maps.compose_to(interp.load("mlp-60000"), 0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mosaic.png"

        def axes():
            figure, grid = plt.subplots(16, 32, figsize=(16, 9))
            for ax, picture in zip(grid.flat, layer.pictures, strict=True):
                ax.imshow(picture, cmap="viridis")
                ax.axis("off")
            figure.savefig(path)
            plt.close(figure)

        today = "512 Axes"
        yield side_by_side(
            "512 units to PNG, images", today, lambda: images.save_mosaic(layer, path), axes, 100, 3
        )
        yield side_by_side(
            "512 units to PNG, figures",
            today,
            lambda: report.save_figure(figures.show_maps(layer).axes, path),
            axes,
            20,
            5,
        )
