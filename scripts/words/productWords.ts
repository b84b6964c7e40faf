/**
 * Words of our own screens and manual that people meet often and learn once, names of things on their screen, and what a
 * press of it does. Reviewed by hand: a word stands here only if there is no easier one for the same thing.
 */
export const PRODUCT_WORDS: ReadonlySet<string> = new Set(
  `account adviseren babbelschijf beginscherm beheer beheerder beheert beluisterd beschreven besluitenboek bestand bewaard bewoner
  bewoners bijeenkomst bijeenkomsten biljet biljetten blaadje bladen bovenaan browser burgerservicenummer coach deelnemer deelnemers
  downloads e-mailadres ertegenover fluister fluistert gefluisterd gekopieerd geprint gewist hardop hieronder hoofdletters ingelogd
  informeren inloggen instellingen kaartje kaartjes kader kernteam klankbord klankbordgroep klik knip knop koel kopiëren korters lauw
  letters licentie link log mail mailen meebeslissen microfoon namens notitie ongedaan ongeldig ontbreekt opmerkingen overslaan pijlen
  pijltjes plaatje plaatjes plak plakken print printen printten professional professionals programmeurs qr-code raadplegen regisseur
  reservekopie scherm schijf schil schuin server sleep sorteer speld spreid stembiljet stembiljetten stift stip stippen tabel tablet
  telling tellingen thema tik tikt tldraw toestel toetsenbord typ uitgespreid uitloggen uitslag vanzelf verbinden verbinding verdeelt
  verschuif verstuurd vierkant voeg waaruit wachtwoord wazig werkvormen wijkaanpak wijktafel wijzigen wis wisselen wissen wél zip
  aanwijzen bredere a3 a4 cc cldr jpeg mb mit-licentie ofl by-sa csv json mp3 mp4 opus pdf png ogg openmoji svg wav webm`
    .trim()
    .split(/\s+/),
)

/** Keys of messages that may be as they are, and why. */
export const REVIEWED_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['consent.again', 'names the button of the step'],
  ['paperEntry.typeHint', 'shows a code as it stands on paper'],
  ['book.codeOnReport', 'a label before a code, no sentence'],
  ['report.erase.picture', 'asks for one place inside another'],
])
