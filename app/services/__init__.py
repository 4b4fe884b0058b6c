"""What the window needs from its surroundings: settings, messages, fonts, the crash hook."""
