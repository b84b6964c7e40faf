/**
 * Words of daily life that films and series hardly say: of home, money, school, work, health and the city. Most people know them.
 * Reviewed by hand; a word with an easier one for the same thing does not stand here.
 */
export const DAILY_WORDS: readonly string[] =
  `aanmelden afval gokken gokkast vape vapen verloskundige kinderbijslag consultatiebureau inbraak diefstal aanmelding aanvragen aanvraag aanwijzen afhalen afmelden afwezig alleenstaand ambtenaar apotheek armoede begeleider begeleiding
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

/**
 * What people see and do each day in and around their home: who speaks Dutch at all knows these, how seldom films may say them.
 * Things, places and people one can point at, and feelings. Reviewed by hand.
 */
export const HOME_WORDS: readonly string[] =
  `apotheek auto's bakker balkon bankje barbecue bloemen boodschappen brood buren bushalte  buurman buurthuis buurtfeest buurvrouw cadeautje
  café camera container crèche deken diploma douche drempel duif duiven eenzaam emmer fiets fietsen fietspad flat gang gehoorapparaat glasbak gracht gras groente
  handdoek helm herrie hondenpoep huisarts huiswerk huurbaas juf kapper kapot kerk keuken kleinkind kleinkinderen kleuter klok koekje koelkast koken
  koffie kookclub kraam kring kringloop kringloopwinkel kroeg lamp lantaarn lantaarnpaal lawaai lekkage lift lunch markt meubels moestuin
  moskee oma ontbijt opa oven parkeren parkeerplaats peuk peuken peuter piekeren plein politie portiek praatje prullenbak puber rat ratten rekening rekeningen
  rits rollator rolstoel rommel ruzie schaar schilderij schimmel schoen schoenen schoonmaken schutting scootmobiel sigaret sigaretten sjaal sleutel slager slapen sloot
  soep speelplek speelplein speeltuin sporten sportschool stage steeg stoel stoep stoplicht straat struik struiken supermarkt taalles tandarts tante tas taxi tempel theedoek
  tram trap tuin tuintje verdrietig verhuizen verkeer viool vlees voetbal voetballen voetbalveld voetbalclub voordeur vuilnisbak vuilniszak vuurwerk wandelclub
  wandelen wasmachine wastafel weekend wijkagent winkel winkelen winkelwagen ziekenhuis zwembad zwemles`
    .trim()
    .split(/\s+/)
