"""Each format read back: the same pictures, as many, at the same pace, in the same colours."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from app.film.encoding import FORMATS, FilmError, estimated_bytes, format_of, open_encoder
from tests.app.film.decoding import decoded, described, moving_frames, plain_frames, psnr, webp_animation

SIZE = (160, 90)
MOVING = ("film.mp4", "film.webm", "film.gif", "film.apng")


def render(target, frames, fps=25, **options):
    height, width = frames[0].shape[:2]
    with open_encoder(target, (width, height), fps, **options) as encoder:
        for frame in frames:
            encoder.write(frame)
    return encoder


@pytest.mark.parametrize(
    ("name", "least"), [("film.mp4", 34), ("film.webm", 33), ("film.gif", 32), ("film.apng", 80)], ids=MOVING
)
def test_pictures_come_back(tmp_path, name, least):
    frames = list(moving_frames(SIZE, 30))
    render(tmp_path / name, frames)
    assert psnr(frames, decoded(tmp_path / name)) > least


@pytest.mark.parametrize("name", MOVING)
@pytest.mark.parametrize("fps", [10, 25, 50])
def test_rate_and_duration(tmp_path, name, fps):
    render(tmp_path / name, list(moving_frames(SIZE, 20)), fps)
    rate, seconds, frames = described(tmp_path / name)
    assert len(frames) == 20
    assert float(rate) == pytest.approx(fps, rel=0.01)
    if seconds is not None:  # APNG does not say
        assert float(seconds) == pytest.approx(20 / fps, abs=0.002)


@pytest.mark.parametrize("name", ["film.mp4", "film.webm", "film.apng"])
def test_rate_that_is_a_fraction(tmp_path, name):
    rate = Fraction(30000, 1001)
    encoder = render(tmp_path / name, list(moving_frames(SIZE, 10)), rate)
    assert encoder.rate == rate and encoder.notes == ()
    assert float(described(tmp_path / name)[0]) == pytest.approx(float(rate), rel=0.02)


def test_webp_moves_for_ever_at_its_rate(tmp_path):
    frames = list(moving_frames(SIZE, 30))
    render(tmp_path / "film.webp", frames, 30)
    times, loops = webp_animation(tmp_path / "film.webp")
    assert len(times) == 30 and sum(times) == pytest.approx(1000, abs=2) and loops == 0
    reader = QImageReader(str(tmp_path / "film.webp"))
    read = []
    while reader.canRead():
        image = reader.read().convertToFormat(QImage.Format.Format_RGB32)
        read.append(np.array(image.constBits(), np.uint8).reshape(SIZE[1], SIZE[0], 4))
    assert psnr(frames, read) > 34


def test_gif_and_apng_play_for_ever(tmp_path):
    frames = list(moving_frames(SIZE, 3))
    render(tmp_path / "film.gif", frames)
    render(tmp_path / "film.apng", frames)
    assert b"NETSCAPE2.0\x03\x01\x00\x00" in (tmp_path / "film.gif").read_bytes()
    control = (tmp_path / "film.apng").read_bytes().partition(b"acTL")[2]
    assert control[:8] == bytes([0, 0, 0, 3, 0, 0, 0, 0])  # three frames, plays without end


@pytest.mark.parametrize("name", ["film.mp4", "film.webm"])
def test_colours_are_tagged_as_bt709(tmp_path, name):
    render(tmp_path / name, list(moving_frames(SIZE, 3)))
    frame = described(tmp_path / name)[2][0]
    assert frame.format.name == "yuv420p"
    assert (frame.colorspace, frame.color_primaries, frame.color_trc) == (1, 1, 1)
    assert frame.color_range == 1  # limited


@pytest.mark.parametrize("name", MOVING)
@pytest.mark.parametrize("colour", [(0, 0, 255), (255, 0, 0), (33, 145, 247), (189, 120, 18), (255, 255, 255)])
def test_plain_colour_keeps_its_hue(tmp_path, name, colour):
    render(tmp_path / name, plain_frames((64, 64), 3, colour))
    for frame in decoded(tmp_path / name):
        assert np.abs(frame.astype(int) - colour).max() <= 3


def test_mp4_has_its_index_first(tmp_path):
    render(tmp_path / "film.mp4", list(moving_frames(SIZE, 5)))
    data = (tmp_path / "film.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_gif_has_colours_of_the_whole_film(tmp_path):
    """A colour that only comes in the last frames is not left to what the first ones needed."""
    frames = plain_frames(SIZE, 5, (200, 30, 30)) + plain_frames(SIZE, 5, (30, 200, 90))
    render(tmp_path / "film.gif", frames)
    assert np.abs(decoded(tmp_path / "film.gif")[-1].astype(int) - (30, 200, 90)).max() <= 2


def test_stills(tmp_path):
    frames = list(moving_frames((31, 17), 12))
    render(tmp_path / "still.png", frames[:1])
    assert np.array_equal(decoded(tmp_path / "still.png")[0], frames[0][..., :3])
    render(tmp_path / "film-%03d.png", frames)
    names = [f"film-{number:03d}.png" for number in range(1, 13)]
    assert sorted(path.name for path in tmp_path.glob("film-*")) == names
    read = [decoded(tmp_path / name)[0] for name in names]
    assert all(np.array_equal(a, b[..., :3]) for a, b in zip(read, frames, strict=True))


def test_shorter_numbered_film_leaves_nothing_of_the_longer(tmp_path):
    (tmp_path / "film-cover.png").write_bytes(b"another's")
    render(tmp_path / "film-%05d.png", list(moving_frames(SIZE, 6)))
    with pytest.raises(FilmError, match=r"film-00001\.png: is there already"):
        render(tmp_path / "film-%05d.png", list(moving_frames(SIZE, 2)))
    render(tmp_path / "film-%05d.png", list(moving_frames(SIZE, 2)), overwrite=True)
    left = {"film-00001.png", "film-00002.png", "film-cover.png"}
    assert {path.name for path in tmp_path.iterdir()} == left


@pytest.mark.parametrize("name", [*MOVING, "film.webp", "film-%d.png"])
def test_same_frames_give_the_same_file(tmp_path, name):
    frames = list(moving_frames(SIZE, 40))
    contents = []
    for folder in (tmp_path / "a", tmp_path / "b"):
        folder.mkdir()
        render(folder / name, frames)
        contents.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert contents[0] == contents[1]


@pytest.mark.parametrize("name", [*MOVING, "film.webp", "film.png"])
@pytest.mark.parametrize("size", [(1, 1), (33, 17), (2, 90)])
def test_small_and_odd_sizes(tmp_path, name, size):
    frames = list(moving_frames(size, 1 if name == "film.png" else 3))
    if name == "film.mp4" and size == (1, 1):
        with pytest.raises(FilmError, match="MP4: expected at least 2×2 pixels, because sides must be even, got 1×1"):
            open_encoder(tmp_path / name, size, 25)
        assert not list(tmp_path.iterdir())
        return
    with open_encoder(tmp_path / name, size, 25) as encoder:
        width, height = encoder.size
        for frame in frames:
            encoder.write(frame[:height, :width])
    if name == "film.mp4" and size == (33, 17):
        assert (encoder.size, encoder.notes) == ((32, 16), ("MP4 needs even sides: 32×16 instead of 33×17",))
    else:
        assert (encoder.size, encoder.notes) == (size, ())
    if name == "film.webp":
        image = QImage(str(tmp_path / name))
        assert (image.width(), image.height()) == encoder.size
    else:
        assert decoded(tmp_path / name)[0].shape == (height, width, 3)


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.title)
def test_enormous_size_is_refused_or_holds(kind):
    size = (16_384, 16_384)
    if kind.title == "PNG":
        assert kind.fit(size, 30).size == size
        size = (32_768, 10)
    with pytest.raises(FilmError, match=f"^{kind.title}: expected at most .* got {size[0]}×{size[1]}$"):
        kind.fit(size, 30)


@pytest.mark.parametrize("name", ["film.mp4", "film.webm", "film.gif", "film.webp"])
def test_longest_side_that_is_allowed_can_be_encoded(tmp_path, name):
    width = format_of(tmp_path / name).most_side // 2 * 2
    render(tmp_path / name, plain_frames((width, 16), 1, (10, 20, 30)))
    assert (tmp_path / name).stat().st_size > 0


def test_gif_takes_the_nearest_rate_it_knows():
    gif = format_of(Path("film.GIF"))
    rates = {fps: gif.fit(SIZE, fps).rate for fps in (1, 12, 15, 24, 25, 30, 60, 120)}
    assert rates == {1: 1, 12: 10, 15: 20, 24: 25, 25: 25, 30: 25, 60: 50, 120: 50}
    assert gif.fit(SIZE, 25).notes == ()
    assert gif.fit(SIZE, 30).notes == ("GIF knows no 30 frames a second: 25 instead",)


@pytest.mark.parametrize("fps", [0, -1, 241, Fraction(0)])
def test_rate_out_of_range(tmp_path, fps):
    with pytest.raises(FilmError, match=r"^rate of the film: expected more than 0 and at most 240 .* got"):
        open_encoder(tmp_path / "film.mp4", SIZE, fps)


def test_qt_paints_straight_into_the_buffer(tmp_path):
    with open_encoder(tmp_path / "film.apng", (41, 23), 10) as encoder:
        for shade in range(0, 250, 25):  # more frames than buffers
            with encoder.buffer() as pixels:
                image = QImage(pixels.data, 41, 23, pixels.strides[0], QImage.Format.Format_RGB32)
                painter = QPainter(image)
                painter.fillRect(image.rect(), QColor(shade, 10, 20))
                painter.fillRect(0, 0, 20, 23, QColor(0, 0, 255, 128))  # translucent: the fourth byte stays 255
                painter.end()
                assert (pixels[..., 3] == 255).all()
    frames = decoded(tmp_path / "film.apng")
    assert [tuple(frame[5, 30]) for frame in frames] == [(20, 10, shade) for shade in range(0, 250, 25)]


def test_frame_that_was_not_painted_to_its_end_is_not_in_the_film(tmp_path):
    frames = list(moving_frames(SIZE, 6))
    with open_encoder(tmp_path / "film.apng", SIZE, 25) as encoder:
        for number, frame in enumerate(frames):
            try:
                with encoder.buffer() as pixels:
                    pixels[...] = frame
                    if number % 2:
                        raise ArithmeticError
            except ArithmeticError:
                continue
    assert encoder.frames == 3
    assert psnr(frames[::2], decoded(tmp_path / "film.apng")) > 80


@pytest.mark.parametrize("name", ["film.mp4", "film.webm", "film.gif", "film.webp", "film.apng"])
def test_estimate_grows_with_all_it_depends_on(name):
    kind = next(kind for kind in FORMATS if kind.suffix == name[4:])
    base = estimated_bytes(kind, (1280, 720), 20, 10)
    assert base < estimated_bytes(kind, (1920, 1080), 20, 10) < 4 * base
    assert base < estimated_bytes(kind, (1280, 720), 50, 10) < 4 * base
    assert 1.5 * base < estimated_bytes(kind, (1280, 720), 20, 20) < 3 * base


def test_every_codec_is_in_pyav():
    assert {"libx264", "libx264rgb", "libvpx-vp9", "gif", "libwebp_anim", "apng", "png"} <= av.codecs_available
