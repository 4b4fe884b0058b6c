"""Reads films back, for the tests: frames as arrays of blue, green, red."""

import struct
from fractions import Fraction

import av
import numpy as np


def moving_frames(size, count):
    """Yield frames like a stage: plain ground, shades that stay, a disc that moves and changes colour."""
    width, height = size
    rows, columns = np.mgrid[:height, :width]
    shades = np.linspace((250, 160, 120), (250, 250, 250), width)
    for number in range(count):
        frame = np.full((height, width, 4), 255, np.uint8)
        frame[: height // 4, :, :3] = shades
        x, y = width * (0.2 + 0.6 * number / count), height * 0.6
        disc = (columns - x) ** 2 + (rows - y) ** 2 < (height / 5) ** 2
        frame[disc, :3] = (40 + 160 * number // count, 120, 200 - 150 * number // count)
        yield frame


def plain_frames(size, count, colour):
    return [np.full((size[1], size[0], 4), (*colour, 255), np.uint8) for _ in range(count)]


def decoded(path):
    with av.open(str(path)) as file:
        return [frame.to_ndarray(format="bgr24") for frame in file.decode(video=0)]


def described(path):
    """Return the rate, the seconds and the first frame's tags."""
    with av.open(str(path)) as file:
        frames = list(file.decode(video=0))
        stream = file.streams.video[0]
        seconds = None if file.duration is None else Fraction(file.duration, 1_000_000)
        return stream.average_rate, seconds, frames


def psnr(frames, others):
    assert len(frames) == len(others)
    errors = [(a[..., :3].astype(float) - b[..., :3]) ** 2 for a, b in zip(frames, others, strict=True)]
    return 10 * np.log10(255**2 / max(1e-9, np.mean(errors)))


def chunks(data):
    """Yield the chunks of a RIFF file: FFmpeg cannot read WebP that moves."""
    place = 12
    while place < len(data):
        name, length = data[place : place + 4], struct.unpack("<I", data[place + 4 : place + 8])[0]
        yield name, data[place + 8 : place + 8 + length]
        place += 8 + length + length % 2


def webp_animation(path):
    """Return the times for which the frames are shown in ms, and how often all are played, 0 for ever."""
    data = path.read_bytes()
    assert data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    times = [int.from_bytes(body[12:15], "little") for name, body in chunks(data) if name == b"ANMF"]
    (loops,) = (int.from_bytes(body[4:6], "little") for name, body in chunks(data) if name == b"ANIM")
    return times, loops
