"""The words by which sample packs name their sounds: tables, read from top to bottom, the first row found wins.

Every word is written as `labels.py` folds names: small letters, no accents, no digits, single spaces.
"""

Rows = tuple[tuple[str, str], ...]
"""Classes with regular expressions."""

NOTHING = (
    r"mezzo ?piano|drums? (?:and|n|x) bass|(?:future|uk|tech|wonky|halftime) bass|bass(?:line)? (?:house|music)"
    r"|melodic (?:house|techno|dubstep|trap)|vocal (?:house|trance)|big beat|hat trick|side ?kicks?"
    r"|kick ?(?:start(?:er)?s?|ass|back|off)|sound ?pads?|drum ?pads?|rhythm (?:composer|box|machine)"
    r"|caja de ritmos|note ?(?:book|pad)|key ?board cat|crash ?(?:course|test)"
)
"""Kinds of music and turns of speech that hold the name of a class and do not mean it."""

_OPEN = r"(?:half|semi|quarter)?(?:open|opn|op|o|opened|loose|wide|offen\w*|ouvert\w*|abiert\w*|abert\w*|apert\w*)"
_SHUT = r"(?:closed?|cls|clsd|cl|c|shut|tight|ped|pedal|foot|chick|geschlossen\w*|ferme\w*|cerrad\w*|fechad\w*)"
OPEN = rf"{_OPEN}|otwart\w*|открыт\w*|откр|oppen|oppet|acik|oh|ohh|hho|\w*(?:オープン|열린|오픈|开)\w*|offene?"
SHUT = (
    rf"{_SHUT}|chius\w*|dicht|gesloten|zamkniet\w*|закрыт\w*|закр|stangd|kapali|ch|chh|hhc"
    r"|\w*(?:クローズ|닫힌|클로즈|闭)\w*"
)
"""What says of a hi-hat that it is open, or closed; alone it says nothing."""

_HAT = (
    r"(?!(?:w|t|c|p|k|somew)hats?\b)\w*hat[sz]?|hh|hihat\w*|charleston|charley|charles|contratiempos?|contratempos?"
    r"|chimbal|хэт\w*|хет\w*|хаи ?х[еэ]т\w*|хаты?|lukket|labcin"
)
HATS_OPEN: Rows = (
    ("hat_open", rf"(?:{_HAT}) (?:\w+ )?(?:{OPEN})|(?:{OPEN}) (?:{_HAT})"),
    ("hat_open", r"o ?hats?|\w*open(?:hi)?(?:hat|hh)[sz]?|opn?hats?"),
    ("hat_open", r"(?:hi)?hh?at_?op\w*|hhop\w*|hhod?|h hop\w*|clop|opcl"),
)
HATS_CLOSED: Rows = (
    ("hat_closed", rf"(?:{_HAT}) (?:\w+ )?(?:{SHUT})|(?:{SHUT}) (?:{_HAT})"),
    ("hat_closed", r"\w*closed?hh|hhcl\w*|hhcd|hhp\w*|h h(?:cl|p)\w*"),
)
"""Hi-hats with the word that tells which; before everything else but loops, rims and drums."""

WORDS: Rows = (
    # What it is made of counts less than that it is a loop.
    ("loop", r"\w*(?<!f)loop[sz]?|break[sz]?|brk[sz]?|\w*breakbeats?|drumbreaks?|beats|\w*bpm|phrases?"),
    ("loop", r"rhythms?|grooves?"),
    ("loop", r"toplines?|fills?|drumfills?|schleifen?|boucles?|bucles?|ritmos?|ritmi|petl[aei]|лупы?|петл[ия]"),
    ("loop", r"dongu|slinga"),
    # The stroke on the rim: with a snare's name beside it only where the stick lies across.
    ("rim", r"(?:\w+ )?(?:side|cross|x) ?sticks?|sidestk|snares? (?:ss|xs|cross|side|xstick)|rim ?clicks?"),
    ("rim", r"сайдстик"),
    ("snare", r"snares? (?:\w+ )?rim(?: ?shots?)?|rim ?shots? snares?|sn?d rim ?shots?"),
    ("rim", r"rims?|rim ?shots?|rimsh|stick|randschlag|golpe de aro|aros?|римшот|рим"),
    *HATS_OPEN,
    ("hat_open", r"cymbal open|hats? loose"),
    ("hat_closed", r"cymbal (?:closed|pedal)|(?:foot|pedal) (?:hat|close|splash)"),
    *HATS_CLOSED,
    ("perc", r"cajon|caja china|wood ?blocks?|congas?|bongos?|tumba\w*|quinto|timbal(?:es?)?|agogo\w*"),
    ("perc", r"cow ?bells?|cowb"),
    ("hat_closed", r"(?!(?:w|t|c|p|k|somew)hat[sz]?\b)\w*hat[sz]?|hihat\w*|charleston|(?:charley|charles)$"),
    ("hat_closed", r"contratiempos?"),
    ("hat_closed", r"contratempos?|chimbal|(?:хаи ?)?х[еэ]т(?:ы|ов|а)?|хаихэт|labcin|hi ?hi ?hat|hihta?"),
    ("kick", r"\w*kick[sz]?|kick(?!ers?\b|ing?\b|ers\b|start|ass\b|back)\w*|bass? ?drums?|drum bass|bassdm"),
    ("kick", r"gabba\w*"),
    ("kick", r"bdrums?|b drum|k drum|kdrum|bass dr|bassdr|grosse trommel|fuss ?trommel|grosse caisse|bombos?"),
    ("kick", r"bumbos?"),
    ("kick", r"(?:gran ?)?cassa|grote trom|basdrum|stopa|stopy|centralka|бочк[аи]|bochka|кики?"),
    ("kick", r"большои барабан"),
    ("kick", r"bastrumma|basstromme|stortromme|bassorumpu|basari|kopak|labdob|bas davul|킥(?:드럼)?"),
    ("kick", r"베이스 ?드럼|큰북"),
    ("snare", r"\w*snare[sz]?|snare\w+|snair|snar|s drum|sdrum|kleine trommel|caisse claire|redoblantes?"),
    ("snare", r"tarolas?"),
    ("snare", r"cajas?|caixas?|rullant[ei]|kleine trom|werbe?l|werble|снэи?р|снеи?р|малыи барабан"),
    ("snare", r"рабочи[ий](?: барабан)?"),
    ("snare", r"trampet|virvel\w*|skarptromme|lilletromme|virbl|pergo|스네어(?:드럼)?|작은북"),
    ("clap", r"\w*clap[sz]?|clap(?!ton|ham|trap|board)\w*|(?:hande)?klatsch\w*|handklapp?\w*|klapp?(?:en)?"),
    ("clap", r"klaps"),
    ("clap", r"claquements?(?: de mains)?|battements? de mains|palmas?|palmadas?|battimani|battito di mani"),
    ("clap", r"handgeklap"),
    ("clap", r"klasni\w+|klaski?|klaskanie|хлоп(?:ок|ки|ка)|khlopok|клэпы?|клапы?|alkis|el cirpma|tlesk\w*"),
    ("clap", r"taputus"),
    ("clap", r"applad\w*|클랩|박수|손뼉"),
    ("perc", r"roto ?toms?|temple ?blocks?|jam ?blocks?|surdos?|surdinho|talking drum"),
    ("tom", r"(?:floor|rack|hang|hange|stand|hi|high|lo|low|mid|syn|synth|elec|drum|acoustic|bass)toms?"),
    ("tom", r"tom[sz]|toms?(?=$)"),
    ("tom", r"tom ?toms?"),
    ("tom", r"(?:floor|rack|hi|high|lo|low|mid|med|medium|small|large|big|deep|electric|syn|stand) tom"),
    ("tom", r"tom(?= (?:v |vv )?(?:h|m|l|hi|high|mid|med|medium|lo|low|floor|fl|rack|small|large|big|deep|\w$))"),
    ("tom", r"tom(?= (?:oh|room|mic|top|ring\w*|tuned|dry|wet|drum|hit|mallets?|brush\w*|rim|center|edge))"),
    ("tom", r"tom(?= (?:hard|soft|roll|flam|bas\w*|grav\w*|agud\w*|aigu\w*))"),
    ("tom", r"томы?|флор ?том|напольныи том|golvpuka|hangpuka|pukor|gulvtam|kociol|floor ?tam|플로어 ?탐"),
    ("tom", r"탐탐?|톰"),
    ("perc", r"bell ?trees?|sleigh ?bells?|tambo|clave(?!c)s?|gongs?|tambs?|tambou?rin[eos]?|tambou?rines"),
    ("perc", r"tambor[ie]n\w*"),
    ("perc", r"tamborims?|tamburin\w*|tamburyn|tamboerijn|shakers?|shakes?|shakr|shkr|maracas?|marakas\w*"),
    ("perc", r"cabasas?|guiros?"),
    ("perc", r"triangles?|triangel|triangulos?|triangol[oi]|trojkat|blocks?|holzblock|houtblok"),
    ("perc", r"klangh(?:olz|olzer)"),
    ("perc", r"tablas?\w*|djembes?|taikos?|darbuka|doumbek|dholak?|udus?|cuicas?|castan(?:et|uela)s?|nacchere"),
    ("perc", r"vibraslap"),
    ("perc", r"whips?|ratchets?|washboard|flexatone|djundjun|dundun|tenor drum|bobobo|tam tam|timpan[io]"),
    ("perc", r"kalimba tap"),
    ("perc", r"shekere|caxixi|ganza|repinique|pandeiros?|panderetas?|afuche|quijada|rainstick|rattles?"),
    ("perc", r"rasseln?|whistles?"),
    ("perc", r"schellen\w*|kuhglocken?|cencerros?|campanas?|campanacci?o?|koebel|koklocka|chocalhos?"),
    ("perc", r"reco reco|sonaj\w*"),
    ("perc", r"perc\w*|perk(?!usja)\w*|schlagwerk|slagverk|перк\w*|шеикеры?|буб(?:ен|ны)|маракасы?|ковбелл?"),
    ("perc", r"конги?"),
    ("perc", r"бонги?|треугольник|колокольчики?|клавес\w*|perkusjonalia|zilli tef|tef|grzechotk\w*|dzwon\w*"),
    ("perc", r"snaps?|finger ?snaps?|fingers?|stomps?|body ?perc\w*|metronome|egg|sticks? ?clicks?"),
    ("perc", r"cloches?(?: a vache)?"),
    ("perc", r"퍼커션|카우벨|셰이커|쉐이커|탬버린|콩가|봉고|트라이앵글|클라베|마라카스"),
    ("cymbal", r"cymbals?|cymball?s?|crash(?:es)?\w*|(?:crash|cym|drum|rock)?rides?|ridet?d|splash(?:es)?"),
    ("cymbal", r"chinas?"),
    ("cymbal", r"sizzles?|ridebell|ridecym\w*|\w*becken|cymbales?|platillos?|platos?|pratos?|piatt[oi]"),
    ("cymbal", r"bekkens?|baekken"),
    ("cymbal", r"talerze?|тарелк[аи]|tarelk[ai]|крэши?|краши?|раиды?|cymbaler|zil|ziller|cinel[yi]?|symbaali"),
    ("cymbal", r"cintanyer"),
    ("cymbal", r"심벌즈?|크래[시쉬]|라이드"),
    ("fx", r"sub ?drops?"),
    ("bass", r"bass(?!oon|ist|ett)\w*|\w*[^\W]bass|basses|subs?|subbass|reeses?|elbas|bas|bajos?|baixos?"),
    ("bass", r"bass[oi]|басы?"),
    ("bass", r"саб|pizz|контрабас|베이스|sub ?bas"),
    ("vocal", r"vocal[sz]?|\w*vox|voxes|voices?|vocs?|vokal\w*|speech\w*|speaks?|spoken|speakspell|say|says"),
    ("vocal", r"\w*yeah|heys?"),
    ("vocal", r"shouts?|shouting|choirs?|choral|sing|sings|singing|singer|sung|mouth|diphone|alphabet"),
    ("vocal", r"laugh\w*|breath\w*"),
    ("vocal", r"scream\w*|whisper\w*|acc?app?ell?as?|talk\w*|ad ?libs?|chants?|chanting|yells?|yelling|oohs?"),
    ("vocal", r"aahs?|ahhs?"),
    ("vocal", r"human ?voice|beat ?box\w*|vocoder|stimmen?|gesang|sprache|gesprochen|chor|chore"),
    ("vocal", r"ruf|rufe|schrei\w*|voix|choeurs?|cri|paroles?|voz|voces|vozes|gritos?|coros?|cantos?|habla"),
    ("vocal", r"voce|voci"),
    ("vocal", r"url[oi]|parlato|stem(?:men)|zang|koor|schreeuw|glosy?|wokale?|spiew\w*|krzyk\w*|голоса?"),
    ("vocal", r"вокал\w*|вокс"),
    ("vocal", r"хор|крики?|речь|rost|roster|sang|kor|laulu|보컬|목소리|보이스|digits?"),
    ("melodic", r"guitars?|guitarr?as?|guitares?|guit|gtr|gitarr?en?|gitaar|gitary?|gitarr|chitarr[ae]|kitara"),
    ("melodic", r"violao|violoes"),
    ("melodic", r"pianos?|pianoforte|klavier|fortepiano|piyano|keys?|keyz|teclados?|tastier[ae]|claviers?"),
    ("melodic", r"toetsen|klawisze"),
    ("melodic", r"synth[sz]?|\w*synth|synthesi[sz]er|leads?|pads?|padz|strings?|chord[sz]?|organs?|stab[sz]?"),
    ("melodic", r"pluck[sz]?"),
    ("melodic", r"arps?|arpeggios?|brass|(?<!motor )horns?|trumpets?|trump|trombones?|tuba|sax\w*|flutes?"),
    ("melodic", r"clarinets?|oboes?|bassoons?"),
    ("melodic", r"violins?|violas?|cellos?|harps?|marimbas?|xylophones?|vib(?:e|raphone)s?|rhodes|wurl[iy]\w*"),
    ("melodic", r"e ?pianos?"),
    ("melodic", r"clav(?:inet|ichord)?|harpsichord|celesta|glocken(?:spiel)?|kalimbas?|mbira"),
    ("melodic", r"steel ?(?:pan|drum)s?|sitars?"),
    ("melodic", r"koto|banjo|ukulele|mandolin|accordion|harmonica|mellotron|orchestra ?hits?|orch ?hits?|arpy"),
    ("melodic", r"melod\w*|notes?|newnotes|melodies|hooks?|riffs?|licks?|nappes?|streicher|flote|geige|orgel"),
    ("melodic", r"trompeten?|akkorde?|akkoord|flutes?|violons?|cordes|orgues?|trompettes?|accords?|cuerdas"),
    ("melodic", r"cordas"),
    ("melodic", r"flautas?|violin|organo|trompetas?|acordes?|archi|flaut[oi]|violin[oi]|tromb[ae]|accord[oi]"),
    ("melodic", r"strijkers"),
    ("melodic", r"fluit|viool|trompet|smyczki|flet|skrzypce|organy|trabka|akord\w*|stojaki|strakar|yaylilar"),
    ("melodic", r"мелоди\w*"),
    ("melodic", r"гитар\w*|пианино|фортепиано|синт\w*|лиды?|п[эе]ды?|струнн\w*|скрипк[аи]|флеит[аы]|аккорды?"),
    ("melodic", r"клавиши"),
    ("melodic", r"피아노|신스|패드|리드|스트링|멜로디"),
    ("fx", r"fx|sfx|efx|fxs|effects?|glitch\w*|noises?|blips?|bleeps?|risers?|impacts?|sweeps?|zaps?|lasers?"),
    ("fx", r"vinyl"),
    ("fx", r"elec|ambi|misc|interface|robot|wh?oosh\w*|swoosh\w*|swish\w*|foley|glass|scratch\w*|invaders"),
    ("fx", r"bubbles?"),
    ("fx", r"coins?|up ?(?:lift|shift|sweep|ris)\w*|down ?(?:lift|shift|sweep|er)\w*|build ?ups?|buildz?"),
    ("fx", r"rises?|transitions?"),
    ("fx", r"drops?|sirens?|alarms?|explosions?|atmos?|atmospher\w*|ambiences?|textures?|drones?|reverse[ds]?"),
    ("fx", r"white ?noise|crowds?|applause|rain|thunder|effek\w*|gerausche?|rauschen|effets?|bruits?"),
    ("fx", r"bruitages?|efectos?"),
    ("fx", r"ruidos?|efeitos?|effett[oi]|rumor[ei]|ruis|geluid\w*|efekt\w*|szum\w*|halas|эффект\w*|шумы?"),
    ("fx", r"раизеры?"),
    ("fx", r"импакт\w*|brus|gurultu|효과음|이펙트|노이즈|bottles?|wobble|crackles?|static|hiss"),
    ("perc", r"bells?|chimes?|klick|^cans?$|hands?|wood(?:en)?"),
)  # fmt: skip
"""Spelled out."""

UNSPACED: Rows = (
    ("loop", r"ループ|루프|ブレイク(?:ビーツ)?|フィル(?!ター)|循环|循環|节奏|節奏"),
    ("rim", r"リムショット|リム|サイドスティック|クロススティック|边击|邊擊|鼓边|鼓邊"),
    ("hat_open", r"オープン.?(?:ハイ)?.?ハット|ハット.?オープン|开(?:放)?(?:踩)?镲|開(?:放)?(?:踩)?[鑔镲]"),
    ("hat_open", r"踩镲.?开|(?:오픈|열린).?하이햇|하이햇.?(?:오픈|열린)"),
    ("hat_closed", r"ハイ.?ハット|ハット|踩[镲鑔钹鈸]|[闭閉](?:合)?(?:踩)?[镲鑔]|脚踏钹|腳踏鈸|하이햇"),
    ("kick", r"キック|バス.?ドラ(?:ム)?|[底踢地脚腳]鼓|大鼓|低音鼓|大太鼓"),
    ("snare", r"スネア|小太鼓|[军軍]鼓|小鼓"),
    ("clap", r"クラップ|手拍子|拍手|击掌|擊掌|掌声|掌聲"),
    ("tom", r"(?<!ス)タム(?!バ)|[嗵通桶]鼓|落地鼓|汤姆鼓|湯姆鼓"),
    ("perc", r"パーカッション|カウベル|シェイカー|シェーカー|タンバリン|コンガ|ボンゴ|クラベス|マラカス"),
    ("perc", r"トライアングル"),
    ("perc", r"ウッドブロック|アゴゴ|カスタネット|ティンバレス|ジャンベ|カホン|打[击擊]|打楽器|沙[锤錘铃鈴]"),
    ("perc", r"[铃鈴]鼓"),
    ("perc", r"牛[铃鈴]|三角[铁鐵]|木[鱼魚]|康加鼓|邦戈鼓|[响響]板|手鼓"),
    ("cymbal", r"シンバル|クラッシュ|(?<!ス)ライド|チャイナ|[镲鑔钹鈸]"),
    ("bass", r"ベース|贝斯|貝斯|贝司|低音"),
    ("vocal", r"[ボヴ]ォ?ーカル|ボイス|ヴォイス|コーラス|掛け声|歌声|歌聲|人[声聲]|合唱|喊叫|[说說][话話]"),
    ("melodic", r"ピアノ|ギター|シンセ|(?<!ド)リード|パッド|ストリングス|オルガン|フルート|メロディ|コード"),
    ("melodic", r"钢琴|鋼琴|吉他"),
    ("melodic", r"合成器|弦[乐樂]|旋律|和弦|[铺鋪]底|主音"),
    ("fx", r"効果音|エフェクト|ノイズ|インパクト|ライザー|音效|特效|噪[音声聲]|上升"),
)  # fmt: skip
"""Scripts that put no spaces between words: found anywhere in a name."""

SHORT: Rows = (
    ("rim", r"rs|rm|rsh|sst"),
    ("hat_open", r"oh|ho|hho|ohh|hhod?|oph"),
    ("hat_closed", r"ch|chh|hhcd?a?|phh|hhp|hht|hhs?|clh|hc?h"),
    ("kick", r"kiks?|kck|bds?|kdrm|bt a \w+"),
    ("snare", r"sds?|sns?|snrs?|snd|snre|st t s"),
    ("clap", r"cps?|clps?|hcp|hclp"),
    ("tom", r"[lmh]t|[lmh]tom"),
    ("cymbal", r"cr|rd|cy|cym|cyms|crs|crsh|crh|csh|cshd\w?|spl|splsh|chn"),
    ("melodic", r"pno"),
    ("perc", r"cb|cl|clv|lc|mc|hc|ma|sh|tb|shk|tmb|cng|cga|bng|bgo|wdblk|prc"),
)
"""Abbreviations, which say less than any word beside them."""

FAINT: Rows = (
    ("rim", r"ss|xs"),
    ("kick", r"kk|kdr?|kic"),
    ("tom", r"tt|ft|tom"),
    ("cymbal", r"cc|rc"),
    ("bass", r"bss?"),
    ("vocal", r"vx|vo"),
    ("melodic", r"syn|str"),
    ("perc", r"cow|tri|wb|ago|cab|sticks"),
    ("fx", r"mehackit"),
)
"""What may as well mean something else: of a file's own name, where no name above it says more."""
