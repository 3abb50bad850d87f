"""How the networks that ship were made, and the study of how far their pictures hold."""
