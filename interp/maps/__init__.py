"""Linear pictures of a network's units, and how each is computed."""

from interp.maps.affine import AffineMap as AffineMap
from interp.maps.composition import Buildup as Buildup
from interp.maps.composition import article_recipe as article_recipe
from interp.maps.composition import buildup as buildup
from interp.maps.composition import causal_index as causal_index
from interp.maps.composition import compose as compose
from interp.maps.composition import compose_to as compose_to
from interp.maps.composition import eigenpictures as eigenpictures
from interp.maps.composition import learned_change as learned_change
from interp.maps.fields import channels as channels
from interp.maps.fields import field as field
from interp.maps.fields import layer_pictures as layer_pictures
from interp.maps.fields import pictured_layers as pictured_layers
from interp.maps.from_images import best_linear as best_linear
from interp.maps.from_images import contrast as contrast
from interp.maps.from_images import contrast_between as contrast_between
from interp.maps.from_images import leaky as leaky
from interp.maps.from_images import local_map as local_map
from interp.maps.from_images import mean_map as mean_map
from interp.maps.from_images import morph as morph
from interp.maps.from_images import rate_composition as rate_composition
from interp.maps.kinds import KINDS as KINDS
from interp.maps.kinds import Kind as Kind
from interp.maps.kinds import kinds_of as kinds_of
