"""The web page: the replay of a run as one HTML file that needs no network."""
