/**
 * Words of daily life that films and series hardly say: of home, money, school, work, health and the city. Most people know them.
 * Reviewed by hand; a word with an easier one for the same thing does not stand here.
 */
export const DAILY_WORDS: readonly string[] =
  `aanmelden aanmelding aanvragen aanvraag aanwijzen afhalen afmelden afwezig alleenstaand ambtenaar apotheek armoede begeleider begeleiding
  begrijpelijk bereikbaar betaalbaar bewoner bijstand boodschappen brochure buitenlander buurtfeest buurthuis buurtwerker camping cijfer cursist dalen
  daling deelnemen deelnemer deels diabetes digitaal discriminatie docent downloaden eenzaamheid enquête evenement fietspad filiaal
  folder formulier geldig geluidsoverlast gezondheidszorg groente handleiding huisarts huishouden huisvuil huurder huurtoeslag huurwoning inbreker
  inburgering inleveren inloggen inschrijven inschrijving invullen inwoner jaarlijks jongere kinderopvang kindertoeslag klimaat landelijk langdurig
  leidinggevende loket maandelijks mail mailen e-mail mantelzorg mantelzorger meerderheid menukaart minderheid nadeel nationaliteit notaris oudere omleiding ongezond
  onrust ontspanning onveilig opleiden opleiding opvallen opvang opvangen opvoeding overlast overzicht parkeerplaats planning professional provincie
  psycholoog raadslid recent regio roken samenvatting schoolplein schuldhulp solliciteren sollicitatie speelplaats speeltuin spoed spreekuur stadhuis stijging tablet
  tabel telefonisch tevredenheid thuiszorg uitbreiden uitbreiding uitgaven uitgebreid vacature verbetering verbieden vereniging vergaderen
  vergoeding vergroten verhuizing verhuren verhuurder verlagen verlenging verminderen vermindering verpleegkundige verslaafd verslaving vertalen vervanging
  verwarming verwijzing verzekeraar verzorging vluchteling voedselbank voeding voorbereiding voorlichting vragenlijst vrijwilliger vrijwilligerswerk
  vuilnis wachtlijst warenhuis wekelijks werkgever werkloos werkloosheid werknemer werkplek wethouder wijkagent wijkcentrum wijkteam wijkverpleegkundige woonwijk
  whatsapp workshop zorgtoeslag zorgverzekering zuinig zwembad`
    .trim()
    .split(/\s+/)
