"""Mixing: what each voice gives to each frame, in compiled code.

Every frame's value depends on that frame alone, never on where a block ended: the short loop for plain voices
multiplies by the same float32 as the long way does, and nothing is contracted to fused operations.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import numpy as np

from performer.audio.filters import GRID_FRAMES, filter_frames, glide_filter, rings
from performer.audio.interpolation import read_as_it_is, read_between
from performer.audio.layout import ALL_VOICES, FADING, FREE, MAX_PADS, NO_FILTER, PLAYING, STEM_FRAMES
from performer.audio.ring import compiled
from performer.audio.voices import free_voice

INAUDIBLE = 1e-4  # an envelope below -80 dB has ended
RESIDUE_SECONDS = 0.002  # in which what a cut voice left behind falls to a third


@compiled
def is_plain(voice, n_frames):
    """Tell whether the next `n_frames` of a voice are its sound times a constant."""
    if voice.state != PLAYING or voice.filter != NO_FILTER or voice.reverse == 1:
        return False
    if voice.step != 1.0 or voice.to_step != 1.0 or voice.position != np.floor(voice.position):
        return False
    if voice.left != voice.to_left or voice.right != voice.to_right or voice.age_frames < voice.attack_frames:
        return False
    held = voice.hold_frames
    return held < 0 or voice.age_frames + n_frames <= voice.attack_frames + held


@compiled
def mix_plain(k, v, start, n):
    """Mix `n` frames of a voice that plays its sound as it is."""
    voice = k.voices[v]
    gain_left, gain_right = np.float32(voice.left), np.float32(voice.right)
    mix_left, mix_right = k.mix[2 * voice.pair], k.mix[2 * voice.pair + 1]
    arena, at = k.arena, voice.first + int(voice.position) * (1 + voice.stereo)
    if voice.stereo == 1:
        for i in range(n):
            mix_left[start + i] += arena[at + 2 * i] * gain_left
            mix_right[start + i] += arena[at + 2 * i + 1] * gain_right
    else:
        for i in range(n):
            mix_left[start + i] += arena[at + i] * gain_left
            mix_right[start + i] += arena[at + i] * gain_right
    if n > 0:  # it may be faded and cut before it is mixed again
        last = at + (n - 1) * (1 + voice.stereo)
        voice.last_left, voice.last_right = arena[last] * gain_left, arena[last + voice.stereo] * gain_right
    voice.position += n
    voice.age_frames += n
    if voice.position >= voice.n_frames:
        free_voice(k, v)


@compiled
def read_voice(k, voice, n):
    """Fill `k.work` with the next `n` frames of a voice's sound; return how many it still had."""
    width = 1 + voice.stereo
    stride = -width if voice.reverse == 1 else width
    origin = voice.first + (voice.n_frames - 1) * width if voice.reverse == 1 else voice.first
    as_it_is = voice.step == 1.0 and voice.to_step == 1.0
    if as_it_is and voice.position == np.floor(voice.position):
        n_read = read_as_it_is(k.arena, k.work, origin, stride, width, voice.n_frames, int(voice.position), n)
        n_read = max(n_read, 0)
        voice.position += n_read
        return n_read
    n_read, voice.position, voice.step = read_between(
        k.arena,
        k.window,
        k.kernels,
        k.work,
        origin,
        stride,
        width,
        voice.n_frames,
        voice.position,
        voice.step,
        voice.to_step,
        k.engine[0].glide,
        n,
    )
    return n_read


@compiled
def filter_voice(k, voice, n_read, n):
    """Filter `k.work`, on beyond the sound's last frame while the filter rings; return how many frames it has."""
    for i in range(n_read, n):
        k.work[0, i] = k.work[1, i] = 0.0
    done = 0
    while done < n:
        on_grid = (voice.age_frames + done) % GRID_FRAMES
        if on_grid == 0:
            if done >= n_read and not rings(voice):
                return done
            glide_filter(voice)
        part = min(n - done, GRID_FRAMES - on_grid)
        filter_frames(voice, k.work, done, part)
        done += part
    return n


@compiled
def goes_to(value, target, glide):
    """Return the next value on the way to `target`, and `target` itself when it is as good as there."""
    value += (target - value) * glide
    return target if abs(target - value) < 1e-6 else value


@compiled
def shape_voice(k, voice, start, n):
    """Give `n` frames of `k.work` their gains and add them to the mix; return False when the voice has ended."""
    mix_left, mix_right, work = k.mix[2 * voice.pair], k.mix[2 * voice.pair + 1], k.work
    left, right, to_left, to_right = voice.left, voice.right, voice.to_left, voice.to_right
    envelope, age, glide = voice.envelope, voice.age_frames, k.engine[0].glide
    attack, decay = voice.attack_frames, voice.decay_factor
    decays_from = attack + voice.hold_frames if voice.hold_frames >= 0 else np.int64(1 << 62)
    fading, fade_left, fade_frames = voice.state == FADING, voice.fade_left_frames, voice.fade_frames
    lives = True
    i = 0
    while i < n and lives:
        if left != to_left or right != to_right:
            left, right = goes_to(left, to_left, glide), goes_to(right, to_right, glide)
        gain = envelope
        if age < attack:
            gain = envelope * (age + 1.0) / (attack + 1.0)
        elif age >= decays_from:
            envelope *= decay
            gain = envelope
        if fading:
            fade_left -= 1
            gain *= fade_left / fade_frames
        work[0, i] *= np.float32(left * gain)
        work[1, i] *= np.float32(right * gain)
        mix_left[start + i] += work[0, i]
        mix_right[start + i] += work[1, i]
        age += 1
        i += 1
        lives = envelope >= INAUDIBLE and not (fading and fade_left == 0)
    voice.left, voice.right, voice.envelope = left, right, envelope
    voice.age_frames, voice.fade_left_frames = age, fade_left
    if i > 0:
        voice.last_left, voice.last_right = work[0, i - 1], work[1, i - 1]
    work[:, i:n] = 0.0
    return lives


@compiled
def add_to_stem(k, pad, start, n):
    """Add `n` frames of `k.work` to the pad's own ring."""
    left, right = k.stems[2 * pad], k.stems[2 * pad + 1]
    for i in range(n):
        at = (k.engine[0].clock + start + i) % STEM_FRAMES
        left[at] += k.work[0, i]
        right[at] += k.work[1, i]


@compiled
def mix_shaped(k, v, start, n):
    """Mix `n` frames of a voice that is tuned, filtered, shaped or fading."""
    voice = k.voices[v]
    n_read = read_voice(k, voice, n)
    n_there = filter_voice(k, voice, n_read, n) if voice.filter != NO_FILTER else n_read
    lives = shape_voice(k, voice, start, n_there)
    if k.engine[0].stems == 1:
        add_to_stem(k, voice.pad, start, n_there)
    if not lives or n_there < n or (voice.filter == NO_FILTER and voice.position >= voice.n_frames):
        free_voice(k, v)


@compiled
def fallen(out, left_over, factor, start, stop):
    """Add what is left over, a little less each frame, to `out` from `start` to `stop`; return what still is."""
    for i in range(start, stop):
        left_over *= factor
        if abs(left_over) < 1e-7:
            left_over = 0.0
        out[i] += np.float32(left_over)
    return left_over


@compiled
def let_residue_die(k, start, stop):
    """Add what cut voices left behind, a little less each frame."""
    factor = 1.0 - 1.0 / (RESIDUE_SECONDS * k.engine[0].sample_rate)
    for channel in range(2 * k.engine[0].n_pairs):
        if k.residue[channel] != 0.0:
            k.residue[channel] = fallen(k.mix[channel], k.residue[channel], factor, start, stop)
    if k.engine[0].stems == 1:
        for channel in range(2 * MAX_PADS):
            if k.stem_residue[channel] != 0.0:
                work, left_over = k.work[0], k.stem_residue[channel]
                work[: stop - start] = 0.0
                k.stem_residue[channel] = fallen(work, left_over, factor, 0, stop - start)
                for i in range(stop - start):
                    k.stems[channel, (k.engine[0].clock + start + i) % STEM_FRAMES] += work[i]


@compiled
def mix_voices(k, start, stop):
    """Mix all voices into frames `start` to `stop` of the block, in the order of their places."""
    if stop <= start:
        return
    stems = k.engine[0].stems == 1
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state == FREE:
            continue
        if not stems and is_plain(voice, stop - start):
            mix_plain(k, v, start, min(stop - start, voice.n_frames - int(voice.position)))
        else:
            mix_shaped(k, v, start, stop - start)
    let_residue_die(k, start, stop)
