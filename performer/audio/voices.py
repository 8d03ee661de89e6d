"""Voices: one playing of a sound each, started, mixed and faded in compiled code.

Every frame's value depends on that frame alone, never on where a block ended: the short loop for plain voices
multiplies by the same float32 as the long one does, and nothing is contracted to fused operations.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import numpy as np

from performer.audio.layout import ALL_VOICES, FADING, FREE, PLAYING, SOUNDING_VOICES
from performer.audio.ring import compiled

INAUDIBLE = 1e-4  # an envelope below -80 dB has ended


@compiled
def fade_voice(k, v, n_frames):
    """Let voice `v` end within `n_frames`; one that is already fading keeps its own fade."""
    voice = k.voices[v]
    if voice.state == PLAYING:
        voice.state = FADING
        voice.fade_frames = max(n_frames, 1)
        voice.fade_left_frames = voice.fade_frames


@compiled
def free_voice(k, v):
    """Let go of voice `v` and of the sound it played."""
    k.voices[v].state = FREE
    k.slots[k.voices[v].slot].voices -= 1


@compiled
def fade_oldest(k, pad):
    """Fade the oldest playing voice, of one pad or (pad -1) of all."""
    oldest = -1
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state != PLAYING or (pad >= 0 and voice.pad != pad):
            continue
        if oldest < 0 or voice.order < k.voices[oldest].order:
            oldest = v
    if oldest >= 0:
        fade_voice(k, oldest, k.engine[0].fade_frames)


@compiled
def make_room(k, pad, at_most):
    """Return a voice to use, after fading what plays beyond the pad's and the engine's limits."""
    of_pad = 0
    of_all = 0
    for v in range(ALL_VOICES):
        if k.voices[v].state == PLAYING:
            of_all += 1
            if k.voices[v].pad == pad:
                of_pad += 1
    while of_pad >= at_most:
        fade_oldest(k, pad)
        of_pad -= 1
        of_all -= 1
    if of_all >= SOUNDING_VOICES:
        fade_oldest(k, -1)
    nearest_end = 0
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state == FREE:
            return v
        if voice.state == FADING:
            best = k.voices[nearest_end]
            if best.state != FADING or voice.fade_left_frames < best.fade_left_frames:
                nearest_end = v
    free_voice(k, nearest_end)
    return nearest_end


@compiled
def start_voice(k, pad, slot, gain):
    """Start the sound in `slot` on `pad` from its first frame."""
    settings = k.pads[pad]
    v = make_room(k, pad, settings.voices)
    voice = k.voices[v]
    voice.state = PLAYING
    voice.pad = pad
    voice.slot = slot
    voice.stereo = 1 if k.slots[slot].n_channels == 2 else 0
    voice.first = k.slots[slot].first
    voice.n_frames = k.slots[slot].n_frames
    voice.position = 0.0
    voice.step = settings.step
    voice.left = gain * min(1.0, 1.0 - settings.pan)
    voice.right = gain * min(1.0, 1.0 + settings.pan)
    voice.age_frames = 0
    voice.attack_frames = settings.attack_frames
    voice.hold_frames = settings.hold_frames
    voice.decay_factor = settings.decay_factor
    voice.envelope = 1.0
    voice.order = k.engine[0].order
    k.engine[0].order += 1
    k.slots[slot].voices += 1


@compiled
def at_position(arena, voice, channel):
    """Return the sound's value between frames, by a cubic through four of them (Catmull-Rom).

    It takes the arena alone: all parts, passed by value for every frame, would cost thirty times as much.
    """
    width = 2 if voice.stereo == 1 else 1
    index = int(voice.position)
    part = voice.position - index
    x0 = x2 = x3 = 0.0
    first = voice.first + channel
    x1 = np.float64(arena[first + index * width])
    if index > 0:
        x0 = np.float64(arena[first + (index - 1) * width])
    if index + 1 < voice.n_frames:
        x2 = np.float64(arena[first + (index + 1) * width])
    if index + 2 < voice.n_frames:
        x3 = np.float64(arena[first + (index + 2) * width])
    c1 = 0.5 * (x2 - x0)
    c2 = x0 - 2.5 * x1 + 2.0 * x2 - 0.5 * x3
    c3 = 0.5 * (x3 - x0) + 1.5 * (x1 - x2)
    return np.float32(((c3 * part + c2) * part + c1) * part + x1)


@compiled
def envelope_now(voice):
    """Return the gain of attack, hold and decay at the voice's age, and let the decay go one frame on."""
    if voice.age_frames < voice.attack_frames:
        return (voice.age_frames + 1.0) / (voice.attack_frames + 1.0)
    if voice.hold_frames >= 0 and voice.age_frames >= voice.attack_frames + voice.hold_frames:
        voice.envelope *= voice.decay_factor
    return voice.envelope


@compiled
def mix_shaped(k, v, start, stop):
    """Mix a voice that is tuned, shaped or fading, frame by frame."""
    voice = k.voices[v]
    plain = voice.step == 1.0
    width = 2 if voice.stereo == 1 else 1
    for i in range(start, stop):
        if voice.position >= voice.n_frames or voice.envelope < INAUDIBLE:
            free_voice(k, v)
            return
        gain = envelope_now(voice)
        if voice.state == FADING:
            voice.fade_left_frames -= 1
            gain *= voice.fade_left_frames / voice.fade_frames
        if plain:
            at = voice.first + int(voice.position) * width
            left = k.arena[at]
            right = k.arena[at + width - 1]
        else:
            left = at_position(k.arena, voice, 0)
            right = at_position(k.arena, voice, width - 1)
        k.mix[0, i] += left * np.float32(voice.left * gain)
        k.mix[1, i] += right * np.float32(voice.right * gain)
        voice.position += voice.step
        voice.age_frames += 1
        if voice.state == FADING and voice.fade_left_frames == 0:
            free_voice(k, v)
            return
    if voice.position >= voice.n_frames or voice.envelope < INAUDIBLE:
        free_voice(k, v)


@compiled
def mix_plain(k, v, start, n):
    """Mix `n` frames of a voice that plays its sound as it is."""
    voice = k.voices[v]
    left, right = np.float32(voice.left), np.float32(voice.right)
    at = voice.first + int(voice.position) * (2 if voice.stereo == 1 else 1)
    if voice.stereo == 1:
        for i in range(n):
            k.mix[0, start + i] += k.arena[at + 2 * i] * left
            k.mix[1, start + i] += k.arena[at + 2 * i + 1] * right
    else:
        for i in range(n):
            k.mix[0, start + i] += k.arena[at + i] * left
            k.mix[1, start + i] += k.arena[at + i] * right
    voice.position += n
    voice.age_frames += n
    if voice.position >= voice.n_frames:
        free_voice(k, v)


@compiled
def is_plain(voice, n_frames):
    """Tell whether the next `n_frames` of a voice are its sound times a constant."""
    if voice.state != PLAYING or voice.step != 1.0 or voice.age_frames < voice.attack_frames:
        return False
    held = voice.hold_frames
    return held < 0 or voice.age_frames + n_frames <= voice.attack_frames + held


@compiled
def mix_voices(k, start, stop):
    """Mix all voices into frames `start` to `stop` of the block, in the order of their places."""
    if stop <= start:
        return
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state == FREE:
            continue
        if is_plain(voice, stop - start):
            mix_plain(k, v, start, min(stop - start, voice.n_frames - int(voice.position)))
        else:
            mix_shaped(k, v, start, stop)
