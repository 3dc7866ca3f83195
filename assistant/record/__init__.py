"""What a conference is: frozen dataclasses and their rules; knows nothing else of Convene."""
