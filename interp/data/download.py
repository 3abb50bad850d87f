"""Data sets fetched over the network: only when asked, checked, and whole or not at all."""

from pathlib import Path

from interp.data.known import KNOWN
from interp.data.places import landing

SECONDS = 30
"""How long a server may be silent before it is given up."""


def fetch(name, folder=None, base_url=None):
    """Download the files of a data set, with a progress bar: a tuple with the path of each.

    name: "mnist" (11 MB) or "fashion_mnist" (31 MB). folder: where to; by default `data/` of
    the checkout, else a cache folder of the user's. base_url: another address to fetch from. A
    file that is there already and right is left alone. Each is checked by SHA-256 before it
    gets its name, so that it is there whole or not at all.

    Raises ValueError for another name, ConnectionError where the server does not deliver or
    delivers something else, OSError where the folder cannot be written to.
    """
    if name not in KNOWN:
        raise ValueError(
            f"name: {name!r} arrived; what can be fetched is {' and '.join(KNOWN)}"
            + (' ("digits" is embedded and needs no fetching)' if name == "digits" else "")
        )
    folder = Path(folder) if folder is not None else landing()
    known = KNOWN[name]
    base_url = base_url or known.base_url
    return tuple(
        _fetch_file(base_url, folder / file, sha256) for file, sha256 in known.files.items()
    )


def _fetch_file(base_url, path, sha256):
    import pooch
    import requests

    url = base_url.rstrip("/") + "/" + path.name
    before = path.stat().st_mtime_ns if path.exists() else None
    try:
        pooch.retrieve(
            url,
            known_hash=f"sha256:{sha256}",
            fname=path.name,
            path=path.parent,
            # an archive's own bytes are wanted, not what a server could unpack on the way
            downloader=pooch.HTTPDownloader(
                progressbar=True, timeout=SECONDS, headers={"Accept-Encoding": "identity"}
            ),
        )
        if path.stat().st_mtime_ns != before:  # pooch makes it for its owner; a class may share it
            path.chmod(0o644)
    except requests.RequestException as error:
        raise ConnectionError(
            f"{url} could not be fetched ({_reason(error)}); {path.name} was not written. Try "
            f"again later, or put a copy from elsewhere into {path.parent}"
        ) from error
    except ValueError as error:
        raise ConnectionError(
            f"{url} is not the file it should be (its SHA-256 is not {sha256}); nothing was kept. "
            f"Try again later, or put a copy from elsewhere into {path.parent}"
        ) from error
    except OSError as error:
        raise OSError(
            f"{path} cannot be written ({error.strerror or error}); choose another folder, or "
            "make this one writable"
        ) from error
    return path


def _reason(error):
    response = getattr(error, "response", None)
    if response is not None:
        return f"the server answered {response.status_code} {response.reason}"
    return f"no connection, or it was cut: {type(error).__name__}"
