const onsets = " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

// All rhymes of written Vietnamese with their tone taken away, by their vowels.
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ
  uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ưt ưu
  ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych ynh yt`.split(/\s+/),
);

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const closed = /(?:c|ch|p|t)$/;
const closedTones = /^[\u0301\u0323]$/;

/**
 * Whether a word is spelled as a Vietnamese syllable: an onset, a rhyme, and a tone that the rhyme can carry.
 * Words of a wrong encoding hardly ever are, which is what tells encodings apart.
 */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(toneMarks, "").normalize("NFC");
  if (closed.test(bare) && tones[0] !== undefined && !closedTones.test(tones[0])) return false;
  return onsets.some((onset) => bare.startsWith(onset) && rhymes.has(bare.slice(onset.length)));
}
