/**
 * The words that a written word stands for, lower-cased and in full: “Didn’t” → did not, “dont” → do not, “ur” → your.
 * Patterns further in are written once, against this one spelling, and messy text meets them as well as tidy text.
 */
export function spellOut(written: string): readonly string[] {
  if (written.includes("-")) return written.split("-").flatMap(spellOut);
  const word = written.toLowerCase().replaceAll(/[’‘`´]/gu, "'");
  const known = SHORT_FORMS.get(word) ?? SHORT_FORMS.get(word.replaceAll("'", ""));
  if (known) return known;
  const negated = /^(do|does|did|is|are|was|were|has|have|had|would|could|should|might|must|need)n'?t$/u.exec(word);
  if (negated?.[1]) return [negated[1], "not"];
  const joined = /^([\p{L}\p{N}]+)'(m|re|ve|ll|d|s)$/u.exec(word);
  if (joined?.[1] && joined[2]) {
    if (joined[2] === "s") return IS_AFTER.has(joined[1]) ? [joined[1], "is"] : [joined[1]];
    return [joined[1], ENDINGS[joined[2]] ?? ""];
  }
  return [BRITISH.get(word) ?? word.replaceAll("'", "")];
}

const ENDINGS: Readonly<Record<string, string>> = { m: "am", re: "are", ve: "have", ll: "will", d: "would" };

/** After these, ’s is “is”; after any other word it is a possessive and falls away. */
const IS_AFTER = new Set(
  "it that this there here what who how where when why he she everything something nothing anything everybody nobody somebody everyone someone one".split(
    " ",
  ),
);

const spelled = (table: string): [string, readonly string[]][] =>
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", full = ""] = row.split("=").map((side) => side.trim());
      return [short, full.split(" ")];
    });

/** Contractions typed without their apostrophe, chat spelling, and commonly run-together or misspelled words. */
const SHORT_FORMS = new Map<string, readonly string[]>(
  spelled(`
im = i am
ive = i have
id = i would
its = it is
thats = that is
whats = what is
hows = how is
wheres = where is
theres = there is
heres = here is
whos = who is
youre = you are
youve = you have
youd = you would
youll = you will
theyre = they are
theyve = they have
theyd = they would
weve = we have
itd = it would
itll = it will
thatd = that would
whatd = what did
shes = she is
hes = he is
lets = let us
nobodys = nobody is
cant = can not
cannot = can not
wont = will not
aint = is not
shant = shall not
u = you
ya = you
yall = you all
ur = your
yr = your
r = are
n = and
w = with
wi = with
bc = because
cos = because
coz = because
cuz = because
cause = because
tho = though
thru = through
pls = please
plz = please
thx = thanks
gonna = going to
gunna = going to
wanna = want to
gotta = got to
kinda = kind of
sorta = sort of
outta = out of
lotta = lot of
dunno = do not know
lemme = let me
gimme = give me
ok = okay
k = okay
yeah = yes
yep = yes
yup = yes
yea = yes
nope = no
nah = no
mum = mom
mums = mom
ppl = people
abt = about
rly = really
srsly = seriously
sry = sorry
soz = sorry
idk = i do not know
tbh = honestly
imo = i think
omg = oh god
btw = by the way
smth = something
smthing = something
alot = a lot
sory = sorry
srry = sorry
sorrry = sorry
becuase = because
becasue = because
beacuse = because
realy = really
definately = definitely
feeel = feel
fele = feel
feal = feel
wierd = weird
thier = their
teh = the
adn = and
recieve = receive
dissapointed = disappointed
dissapointing = disappointing
dissapearing = disappearing
disapointed = disappointed
frustated = frustrated
frusterated = frustrated
worryed = worried
woried = worried
understnad = understand
undestand = understand
unnderstand = understand
apologys = apologies
apologie = apology
appologize = apologize
appologise = apologize
beleive = believe
freind = friend
happend = happened
intrupted = interrupted
interupted = interrupted
forgoten = forgotten
waht = what
hwo = how
yuo = you
tlel = tell
liek = like
`),
);

/** British spellings that the patterns know in their American form. */
const BRITISH = new Map([
  ["apologise", "apologize"],
  ["apologised", "apologized"],
  ["apologising", "apologizing"],
  ["minimise", "minimize"],
  ["minimised", "minimized"],
  ["realise", "realize"],
  ["realised", "realized"],
  ["recognise", "recognize"],
  ["recognised", "recognized"],
  ["honour", "honor"],
  ["behaviour", "behavior"],
  ["defence", "defense"],
  ["defences", "defenses"],
  ["offence", "offense"],
  ["practise", "practice"],
  ["licence", "license"],
  ["counsellor", "counselor"],
  ["counselling", "counseling"],
  ["cancelled", "canceled"],
  ["programme", "program"],
  ["centre", "center"],
  ["labelled", "labeled"],
  ["humour", "humor"],
  ["favour", "favor"],
  ["judgement", "judgment"],
]);
