"""Voices: one playing of a sound each, started, stolen and faded in compiled code; `mixing.py` mixes them."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.bounds import FASTEST, INAUDIBLE_GAIN, MOST_GAIN, SLOWEST, frames_within, within
from performer.audio.chance import COLOUR, LEVEL, PITCH, START, between_minus_one_and_one
from performer.audio.filters import start_filter
from performer.audio.layout import ALL_VOICES, FADING, FREE, PLAYING, SOUNDING_VOICES
from performer.audio.ring import compiled

# How far two hits of one recording lie apart where `vary` is 1
VARIED_SEMITONES = 0.25
VARIED_DB = 1.0
VARIED_START_SECONDS = 0.0007
VARIED_OCTAVES = 0.4  # of the cutoff, at one velocity
DARKER_OCTAVES = 3.0  # from the hardest hit to the softest
BRIGHTEST_HZ = 16000.0
SOFTENED_SECONDS = 0.0003  # the rise of a sound that does not begin at its first frame


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
    """Let go of voice `v` and of the sound it played; where a layer beside it lives on, that counts for the hit."""
    voice = k.voices[v]
    voice.state = FREE
    k.slots[voice.slot].voices -= 1
    if voice.leads == 1:
        for other in range(ALL_VOICES):
            if k.voices[other].state == PLAYING and k.voices[other].order == voice.order:
                k.voices[other].leads = 1


@compiled
def cut_voice(k, v):
    """End a voice at once: what it gave to the mix last dies away by itself, so that there is no step."""
    voice = k.voices[v]
    k.residue[2 * voice.pair] += voice.last_left
    k.residue[2 * voice.pair + 1] += voice.last_right
    if k.engine[0].stems == 1:
        k.stem_residue[2 * voice.pad] += voice.last_left
        k.stem_residue[2 * voice.pad + 1] += voice.last_right
    k.engine[0].cut_voices += 1
    free_voice(k, v)


@compiled
def let_go(k, v):
    """Release voice `v`: it falls as its pad says, or ends with the engine's short fade."""
    voice = k.voices[v]
    factor = within(voice.release_factor, 0.0, 1.0)
    voice.released = 1
    if factor <= 0.0:
        fade_voice(k, v, k.engine[0].fade_frames)
        return
    if voice.age_frames < voice.attack_frames:
        voice.envelope = (voice.age_frames + 1.0) / (voice.attack_frames + 1.0)
    voice.attack_frames = 0
    voice.hold_frames = 0
    voice.decay_factor = factor


@compiled
def let_go_of_pad(k, pad, play, epoch):
    """Release what a pad plays in this way (gate, toggle), of one kit or of any (epoch -1); tell whether it did."""
    found = False
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        of_it = voice.pad == pad and voice.play == play and (epoch < 0 or voice.epoch == epoch)
        if voice.state == PLAYING and of_it and voice.released == 0:
            let_go(k, v)
            found = True
    return found


@compiled
def is_of(voice, pad, epoch):
    """Tell whether a voice plays and is one of the pad's, struck since the kit came on."""
    return voice.state == PLAYING and voice.pad == pad and voice.epoch == epoch


@compiled
def fade_hit(k, order):
    """Fade a hit that plays, with all its voices; return how many."""
    n = 0
    for v in range(ALL_VOICES):
        if k.voices[v].state == PLAYING and k.voices[v].order == order:
            fade_voice(k, v, k.engine[0].fade_frames)
            n += 1
    return n


@compiled
def fade_oldest(k, pad, epoch):
    """Fade the oldest hit of a pad; return how many voices that were."""
    oldest = -1
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if is_of(voice, pad, epoch) and (oldest < 0 or voice.order < k.voices[oldest].order):
            oldest = v
    return fade_hit(k, k.voices[oldest].order) if oldest >= 0 else 0


@compiled
def still_heard(voice):
    """Return about how loud a voice still is: gain and envelope, and what a drum's sound has left at its place."""
    left = 1.0 if voice.reverse else 1.0 - min(1.0, voice.position / max(voice.n_frames, 1))
    envelope = 1.0 if voice.age_frames < voice.attack_frames else voice.envelope
    return max(voice.to_left, voice.to_right) * envelope * left * left


@compiled
def fade_quietest(k):
    """Fade what is heard least of all that plays, of equals the oldest; return how many voices.

    The lesser of two layers goes alone: it says nothing of how loud its hit is. What is measured must not hang on
    where a block ends, so it is not the level that was played.
    """
    quietest, least = -1, 0.0
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state != PLAYING:
            continue
        heard = still_heard(voice)
        older = quietest >= 0 and heard == least and voice.order < k.voices[quietest].order
        if quietest < 0 or heard < least or older:
            quietest, least = v, heard
    if quietest >= 0 and k.voices[quietest].leads == 0:
        fade_voice(k, quietest, k.engine[0].fade_frames)
        return 1
    return fade_hit(k, k.voices[quietest].order) if quietest >= 0 else 0


@compiled
def free_place(k):
    """Return a place for a voice, cutting off the one nearest to the end of its fade where there is none."""
    nearest_end = -1
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state == FREE:
            return v
        nearer = nearest_end < 0 or voice.fade_left_frames < k.voices[nearest_end].fade_left_frames
        if voice.state == FADING and nearer:
            nearest_end = v
    cut_voice(k, nearest_end)
    return nearest_end


@compiled
def make_room(k, pad, n_voices):
    """Fade what plays beyond the pad's and the engine's limits, before a hit of `n_voices` starts."""
    settings = k.pads[pad]
    hits = 0
    sounding = 0
    for v in range(ALL_VOICES):
        if k.voices[v].state == PLAYING:
            sounding += 1
            if is_of(k.voices[v], pad, settings.epoch):
                hits += k.voices[v].leads
    while hits >= settings.voices:
        sounding -= fade_oldest(k, pad, settings.epoch)
        hits -= 1
    while sounding + n_voices > SOUNDING_VOICES:
        sounding -= fade_quietest(k)


@compiled
def aim(voice, pad):
    """Give a voice its pad's gain, pan and tune to go to, and its release."""
    voice.release_factor = pad.release_factor
    gain = within(voice.loudness * within(pad.gain, 0.0, MOST_GAIN), 0.0, MOST_GAIN)
    pan = within(pad.pan, -1.0, 1.0)
    if gain < INAUDIBLE_GAIN:
        gain = 0.0
    voice.to_left = gain * min(1.0, 1.0 - pan)
    voice.to_right = gain * min(1.0, 1.0 + pan)
    voice.to_step = within(pad.step, SLOWEST, FASTEST) * voice.detune


@compiled
def vary_hit(k, voice, pad, velocity, amount):
    """Make this hit a little unlike all others, and the softer the darker; return the frames left out before it."""
    n, engine = k.pads[pad].n_strikes, k.engine[0]
    voice.detune = 2.0 ** (between_minus_one_and_one(pad, n, PITCH) * amount * VARIED_SEMITONES / 12.0)
    voice.loudness *= 10.0 ** (between_minus_one_and_one(pad, n, LEVEL) * amount * VARIED_DB / 20.0)
    octaves = between_minus_one_and_one(pad, n, COLOUR) * VARIED_OCTAVES - (1.0 - velocity) * DARKER_OCTAVES
    voice.darkness = BRIGHTEST_HZ / engine.sample_rate * 2.0 ** (amount * octaves)
    late = 0.5 + 0.5 * between_minus_one_and_one(pad, n, START)
    return int(amount * late * VARIED_START_SECONDS * engine.sample_rate)


@compiled
def start_voice(k, pad, slot, loudness, velocity, vary, leads):
    """Start the sound in `slot` on `pad`; `loudness` is a factor of the pad's gain."""
    settings, sound, engine = k.pads[pad], k.slots[slot], k.engine[0]
    v = free_place(k)
    voice = k.voices[v]
    voice.state = PLAYING
    voice.pad = pad
    voice.slot = slot
    voice.pair = settings.pair if 0 <= settings.pair < engine.n_pairs else 0
    voice.choke_group = settings.choke_group
    voice.leads = leads
    voice.released = 0
    voice.play = settings.play
    voice.epoch = settings.epoch
    voice.order = engine.order
    voice.stereo = 1 if sound.n_channels == 2 else 0
    voice.reverse = settings.reverse
    voice.first = sound.first
    voice.n_frames = sound.n_frames
    voice.detune = 1.0
    voice.loudness = loudness
    voice.darkness = 0.0
    left_out = max(0, settings.start_frames)
    if vary > 0.0:
        left_out += vary_hit(k, voice, pad, velocity, vary)
    voice.position = min(left_out, max(0, sound.n_frames - 1))
    aim(voice, settings)
    voice.step = voice.to_step
    voice.left = voice.to_left
    voice.right = voice.to_right
    start_filter(voice, settings.filter, settings.cutoff, settings.resonance)
    voice.age_frames = 0
    voice.attack_frames = frames_within(settings.attack_frames)
    if left_out > 0:
        voice.attack_frames = max(voice.attack_frames, int(SOFTENED_SECONDS * engine.sample_rate))
    voice.hold_frames = frames_within(settings.hold_frames) if settings.decay_factor < 1.0 else -1
    voice.decay_factor = within(settings.decay_factor, 0.0, 1.0)
    voice.envelope = 1.0
    voice.last_left = voice.last_right = 0.0
    sound.voices += 1
