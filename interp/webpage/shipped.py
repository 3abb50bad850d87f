"""What the manifest of the networks that ship says about one of them."""

import json

from interp.trust.shipped import digest, manifest_path


def manifest_entry(net):
    """The manifest's entry of a network that ships, a dict, or None for any other network.

    A network is known by its weights, not its name.
    """
    path = manifest_path()
    entry = json.loads(path.read_text()).get(net.name) if path else None
    known = entry and entry.get("card")
    return entry if known and known["weights"] == digest(net) else None
