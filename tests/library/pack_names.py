"""Names as sample packs have them, and the class that each says."""

SPELLINGS = {
    "kick": [
        "BD_01", "BD01", "KK 3", "KD_2", "Kick_808", "KickDrum", "bassdrum", "Bass Drum", "Phat Kick",
        "Tom Smith Drums/Kick 1",
    ],
    "bass": [
        "bass_01", "SubBass C", "808s/C",
    ],
    "snare": [
        "Snr 4", "SD7", "SnareDrum", "Snare Rimshot 2", "rimshot snare", "Kickstarter Pack/Snare 2",
        "Kick Starter/Snare 2",
    ],
    "rim": [
        "Rimshot 01", "RS", "RIM127", "SS_02", "Snare_SS_01", "Side Stick", "XStick", "Cross Stick Snare",
        "snare_sidestick",
    ],
    "hat_closed": [
        "HH", "HH_C", "HHC_1", "CHH", "PHH", "CH", "Hat C", "HiHat Ped", "HHclosed", "ClosedHat", "CHat",
        "Hi-Hat (Closed)", "High Hat 3", "Hats/Closed 1", "clap hat", "Drum and Bass Kit/HH",
    ],
    "hat_open": [
        "HHO_1", "OHH", "OH", "Hat O 2", "Hats Op", "Hat Half Open", "HHopen01", "HiHatOpen", "hihat_semiopen",
        "OpenHH", "OHat", "ohat3", "HiHats/Open/01", "hats/open", "Open Hats/12",
    ],
    None: [
        "chat4", "what", "that one", "phat", "open", "Closed", "hard", "Tomorrow", "Tom Smith/001", "bottom",
        "custom/01", "pride", "override", "Kickstarter pack/01", "Drum & Bass/01", "DnB/01", "sidekick",
    ],
    "clap": [
        "CP", "CLP2", "Claps/Hard 1",
    ],
    "tom": [
        "LT", "MT 2", "HT0D0", "TT1", "FT 1", "Floor Tom", "FloorTom2", "LowTom", "Tom 4", "Toms/low 3",
        "Rack Tom 12",
    ],
    "cymbal": [
        "CY_1", "CRSH", "Crash16", "RD", "Ride Bell",
    ],
    "perc": [
        "CB", "CLV", "MA", "COW", "TAMB", "SHK", "Tambourine", "Conga Hi", "Bongos/3", "cl", "808 CL",
    ],
    "vocal": [
        "Vox Chop", "adlib_3", "Chant", "Shout 2", "ad-lib",
    ],
    "fx": [
        "Riser 1", "Uplifter", "downlifter", "Impact", "Whoosh", "Sweep Down",
    ],
    "melodic": [
        "Stab C", "Pluck", "Lead", "Pad Am", "Keys", "Rhodes Em", "bassoon",
    ],
    "loop": [
        "Top Loop 2", "break_120bpm", "Funk 98 BPM", "bpm120 thing",
    ],
}  # fmt: skip

LANGUAGES = {
    "kick": [
        "Grosse Trommel 1", "Große Trommel", "Fußtrommel", "Grosse Caisse", "Bombo", "Bumbo", "Cassa",
        "Gran Cassa", "Basdrum", "Stopa", "Бочка 1", "キック", "バスドラム", "ｷｯｸ", "底鼓", "低音鼓", "킥 1",
        "베이스드럼",
        "Bastrumma",
    ],
    "snare": [
        "kleine Trommel", "Caisse Claire 2", "Caja", "Caixa", "Rullante", "Kleine trom", "Werbel", "Снэйр",
        "Малый барабан", "スネア 1", "军鼓", "스네어", "Trampet", "Virveltrumma",
    ],
    "clap": [
        "Klatschen", "Händeklatschen", "Claquement de mains", "Palmas", "Battimani", "Handgeklap",
        "Klaśnięcie", "Хлопок", "クラップ", "拍手", "박수", "Alkış", "Handklapp",
    ],
    "hat_closed": [
        "HiHat geschlossen", "Charley fermé", "Hi hat cerrado", "Chimbal fechado", "Charleston chiuso",
        "Hi-hat dicht", "Hi-hat zamknięty", "Хай-хэт", "Хэт закрытый", "ハイハット", "クローズドハイハット",
        "踩镲", "闭镲",
        "하이햇", "클로즈드 하이햇", "Hi-hat kapalı", "hi-hat stängd",
    ],
    "hat_open": [
        "Hi-Hat offen", "Charleston ouvert", "charles abierto", "Chimbal aberto", "Charleston aperto",
        "Hi-hat otwarty", "хай-хэт открытый", "オープンハイハット", "开镲", "하이햇 오픈", "오픈하이햇",
        "Hi-Hat açık",
        "Hi-hat öppen",
    ],
    "tom": [
        "Standtom", "Tom basse", "Том 2", "タム", "フロアタム", "嗵鼓", "탐 1", "Golvpuka",
    ],
    "cymbal": [
        "Becken 2", "Crashbecken", "Cymbale", "Platillo", "Prato", "Piatto", "Bekken", "Talerz", "Тарелка",
        "Райд", "シンバル", "クラッシュシンバル", "ライド", "吊镲", "심벌", "Zil", "Cymbaler",
    ],
    "perc": [
        "Schellenkranz", "Kuhglocke", "Caja china", "Pandereta", "Percussão", "Campanaccio", "Koebel",
        "Перкуссия", "Шейкер", "カウベル", "牛铃", "Perküsyon",
    ],
    "melodic": [
        "Gitarre", "Guitare", "Violão", "Chitarra", "Gitaar", "Klawisze", "Гитара", "スライドギター", "ピアノ",
    ],
    "vocal": [
        "Gesang", "Stimme", "Voix", "Chœur", "Voz", "Voce", "Stemmen", "Wokal", "Вокал", "ボーカル",
        "ヴォーカル",
        "人声", "보컬", "Röst",
    ],
    "fx": [
        "Geräusch", "Bruitage", "Ruido", "Efeito", "Rumore", "Geluid", "Szum", "Эффекты/1", "効果音", "音效",
    ],
    "loop": [
        "Schleife", "Boucle", "Bucle 3", "Pętla", "Луп 3", "ループ", "循环 01", "루프",
    ],
    "bass": [
        "basse", "Bajo", "Baixo", "Basso", "Бас", "ベース", "贝斯", "베이스",
    ],
    "rim": [
        "Римшот", "リムショット", "边击",
    ],
}  # fmt: skip

TRAPS: dict[str | None, list[str]] = {
    "kick": [
        "kickz", "Kick_OH_2", "Custom Drums/BD", "Kicks/808 Boom", "Melodic Techno/Kick 1", "Open Kick",
        "SubKick", "808 Kick",
    ],
    "snare": [
        "Snarez/1", "Snare OH", "Future Bass/Snare", "TR-808/SD 10", "Snare Open", "Noise Snare",
    ],
    "hat_closed": [
        "Hatz", "Bass House/hat", "hawaiian-hh", "Foot Hat", "Pedal Hat", "HatPedal",
    ],
    "clap": [
        "Clapz 2", "clap_open",
    ],
    "perc": [
        "Percz", "Snap 3", "Finger Snap", "Cabasa", "Claves", "Tambo",
    ],
    None: [
        "Pack™ 808", "Crash Course/01", "Future Bass/x", "Vocal House/001", "mouthful", "Ping",
    ],
    "tom": [
        "Tom OH 3",
    ],
    "hat_open": [
        "HH OH",
    ],
    "melodic": [
        "pad-01-a", "Clavinet", "E Piano", "EPiano 3",
    ],
    "loop": [
        "Fill 2",
    ],
    "rim": [
        "ClosedRim",
    ],
    "bass": [
        "Synth Bass", "Bass Stab",
    ],
    "vocal": [
        "Vocal Stab",
    ],
    "fx": [
        "White Noise", "Sub Drop",
    ],
    "cymbal": [
        "Reverse Crash", "Cymbal Ride 3", "Splash", "China 18",
    ],
}  # fmt: skip
