import { BackupError } from './backupError.ts'

/** What a host reads: what happened, and what to do now. Null for faults of ours. */
export function explainBackup(error: unknown): string | null {
  if (!(error instanceof BackupError)) return null
  const { code, subject } = error
  switch (code) {
    case 'fileExists':
      return `Het bestand ${subject} is er al. Ik heb niets veranderd.\nKies een andere naam, of schrijf eroverheen met --force.`
    case 'fileMissing':
      return `Het bestand ${subject} is er niet. Kijk of de naam klopt.`
    case 'notABackup':
      return `Het bestand ${subject} is geen reservekopie van Wijktafel. Ik heb niets veranderd.`
    case 'newerVersion':
      return `De reservekopie ${subject} is gemaakt met een nieuwere Wijktafel. Ik heb niets veranderd.\nVernieuw eerst Wijktafel.`
    case 'damagedBackup':
      return `De reservekopie ${subject} is beschadigd. Ik heb niets veranderd.\nNeem een andere reservekopie.`
    case 'nothingKept':
      return `In ${subject} staat nog niets van Wijktafel.\nStaan je gegevens ergens anders? Zeg het met DATA_FOLDER=/pad/naar/map of DATABASE_URL.`
    case 'damagedData':
      return `De gegevens in ${subject} zijn beschadigd. Ik kan er geen reservekopie van maken.\nZet de hele map apart en zet een eerdere reservekopie terug.`
    case 'otherTables':
      return 'De gegevens in de database horen bij een andere versie van Wijktafel. Ik heb niets veranderd.\nStart eerst de nieuwste Wijktafel op deze database.'
    case 'databaseUnreachable':
      return `Ik kan de database niet bereiken (${subject}). Ik heb niets veranderd.\nKijk of PostgreSQL draait en of DATABASE_URL klopt.`
    case 'notWritable':
      return `Ik kan niet schrijven in ${subject}.\nKies een andere plek, of geef deze gebruiker schrijfrechten.`
    case 'folderNotWritable':
      return `Ik kan niet schrijven in de map ${subject}.\nGeef deze gebruiker schrijfrechten, of kies een andere map met DATA_FOLDER=/pad/naar/map.`
    case 'diskFull':
      return `De schijf is vol: ${subject} past er niet meer op. Ik heb niets veranderd.\nMaak ruimte vrij, of kies een andere schijf.`
    case 'busy':
      return 'Er wordt al een reservekopie gemaakt of teruggezet.\nWacht tot dat klaar is, en probeer het dan opnieuw.'
    case 'folderInUse':
      return `Een andere Wijktafel gebruikt de map ${subject} al.\nStop die eerst, of kies een andere map met DATA_FOLDER=/pad/naar/map.`
    case 'serverSilent':
      return 'Wijktafel draait, maar ik kan het niet zeggen dat er iets teruggezet wordt. Ik heb niets veranderd.\nStop Wijktafel, doe dit opnieuw, en start Wijktafel daarna.'
    case 'serverFailed':
      return 'Wijktafel kon de reservekopie niet terugzetten. Er is niets verloren.\nKijk wat er in het venster van Wijktafel staat. Draait het niet meer? Start het opnieuw.'
  }
}
