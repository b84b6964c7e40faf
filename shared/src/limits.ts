/**
 * Every limit that client and server share. The client warns before, the server refuses after.
 * Units are in the names; text lengths are UTF-16 code units, as `string.length` counts.
 */
export const LIMITS = {
  // Words
  NAME_LENGTH: 60,
  TITLE_LENGTH: 120,
  QUESTION_LENGTH: 200,
  CARD_TEXT_LENGTH: 140,
  REASON_LENGTH: 280,
  COACH_NOTE_LENGTH: 4_000,
  HELP_LENGTH: 280,
  EMAIL_LENGTH: 254,
  VIDEO_URL_LENGTH: 500,
  PASSWORD_MIN_LENGTH: 10,
  PASSWORD_MAX_LENGTH: 128,

  // Cards and pictures
  CARD_PICTURES: 4,
  CARDS_PER_PARTICIPANT_PER_ACTIVITY: 40,
  /** Written down for people without a phone, by one person: a whole table's cards. Counted apart from one's own. */
  CARDS_FOR_OTHERS_PER_SIDE_PER_ACTIVITY: 200,
  /** Why a card is kept from the table. */
  HIDE_REASON_LENGTH: 140,
  PHOTO_BYTES: 12 * 1024 * 1024,
  PHOTOS_PER_PERSON_PER_SESSION: 200,
  PHOTO_PIXELS: 50_000_000,
  /** Longest side of a stored photo, in pixels. */
  PHOTO_STORED_SIDE: 1600,
  PHOTO_SMALL_SIDE: 480,
  /** Of a picture from the drawers in pixels, at the size of a tile on a phone. */
  PICTURE_SMALL_SIDE: 160,

  // What a phone keeps for when there is no network
  OFFLINE_PICTURES: 1_200,
  OFFLINE_PHOTOS: 60,
  OFFLINE_REPORTS: 3,
  /** Recordings of what the phone says, kept on a device. */
  OFFLINE_CLIPS: 800,
  /** Of one sentence that somebody read aloud for the phone. */
  CLIP_BYTES: 1_000_000,

  // A board as a picture
  /** Longest side of a picture in the report: words on cards stay readable, on paper too. */
  REPORT_PICTURE_SIDE: 2400,
  REPORT_PICTURE_BYTES: 24 * 1024 * 1024,
  REPORT_PICTURES_PER_SESSION: 60,
  /** So long a picture that never came into the report is kept. */
  REPORT_MEDIA_UNUSED_MS: 60 * 60 * 1000,
  PICTURE_ALT_LENGTH: 2_000,
  /** What any browser of today can draw at once. */
  OUT_PICTURE_SIDE: 12_000,
  OUT_PICTURE_PIXELS: 40_000_000,
  /** Drawing more at once would stop the screen for minutes; a zone of such a board, or its table, goes out all the same. */
  OUT_PICTURE_SHAPES: 6_000,
  /** On A3 about 250 pixels an inch. */
  PDF_PICTURE_SIDE: 4_000,
  SOUND_SECONDS: 60,
  /** A minute of speech, also when it is not compressed (one channel, 48 kHz). */
  SOUND_BYTES: 6 * 1024 * 1024,
  SOUNDS_PER_PERSON_PER_SESSION: 60,

  // Photos and recordings in pieces
  /** So little is lost when a slow line breaks. */
  UPLOAD_PIECE_BYTES: 64 * 1024,
  /** Begun and not finished. The oldest of the same person gives way: their device still has it. */
  UPLOADS_UNFINISHED_PER_PERSON: 4,
  UPLOADS_UNFINISHED_BYTES: 24 * 1024 * 1024,
  UPLOAD_UNFINISHED_MS: 24 * 60 * 60 * 1000,

  // Cards on paper
  /** Printed in one go; more would take a browser minutes to lay out. */
  PAPER_SHEETS_AT_ONCE: 40,
  /** From one photo, or a few of them. */
  PAPER_CARDS_AT_ONCE: 60,
  /** Of others, written down by one person from paper. Does not count for that person's own cards. */
  PAPER_CARDS_PER_PERSON_PER_ACTIVITY: 200,
  /** What a browser of a cheap phone can hold as one picture; larger photos are made smaller before they are read. */
  PAPER_PHOTO_PIXELS: 16_000_000,

  // Remarks about a card
  REMARK_LENGTH: 280,
  REMARK_PICTURES: 2,
  REMARKS_PER_CARD: 50,
  /** What was done with a card, told later. */
  CARD_REPLY_LENGTH: 280,
  /** How often one decision can be told in somebody's own words. */
  TEACH_BACKS_PER_DECISION: 20,

  // Meetings
  ACTIVITIES_PER_SESSION: 40,
  MINUTES_PER_ACTIVITY: 480,
  PARTICIPANTS_PER_SESSION: 500,
  DECISION_OPTIONS: 9,
  DOTS_PER_PERSON: 20,
  /** Printed for a side, or raising their hands on it. */
  OTHER_BALLOTS_PER_SIDE: 200,
  /** Cards that vote, read in one sweep. */
  TURN_CARDS_AT_ONCE: 200,
  /** Who share one device: each with a face, cards and a ballot of their own. */
  PEOPLE_PER_DEVICE: 8,
  /** So long nobody touches a tablet of the table before it goes back to everyone. What was begun is kept. */
  TABLE_IDLE_MS: 60_000,
  /** Raised and lowered hands and the like, of one person. */
  SIGNALS_PER_MINUTE: 30,
  /** How often a phone may tell which screen it shows. */
  SCREENS_PER_MINUTE: 60,
  /** How far back whoever leads can undo, within a meeting. */
  LEAD_ACTIONS_KEPT: 20,
  PROMISES_PER_SESSION: 200,
  /** Of earlier meetings, with which one begins. */
  PROMISES_AT_OPENING: 200,
  NOTES_PER_SESSION: 50,
  /** Of a project, that the checker of easy language lets pass. */
  ACCEPTED_WORDS: 500,
  /** Below this many ballots on a side its results are shown only in the total. */
  BALLOTS_FOR_SIDE_RESULT: 3,

  // Questions between meetings: a link may go from hand to hand
  QUESTIONS_PER_PROJECT: 200,
  PARTICIPANTS_PER_QUESTION: 2_000,
  CARDS_PER_PARTICIPANT_PER_QUESTION: 10,
  /** Photos, and recordings. */
  MEDIA_PER_PERSON_PER_QUESTION: 20,
  SEATS_PER_DEVICE_PER_QUESTION: 8,
  /** Of one address: a community centre has one for all its phones. */
  QUESTION_SEATS_PER_MINUTE: 120,
  QUESTION_OUTCOME_LENGTH: 1_000,
  QUESTION_DAYS: 7,
  QUESTION_MAX_DAYS: 366,
  /** Of a note that people are asked to read: more reads nobody on a phone. */
  READING_BLOCKS: 120,
  READING_LENGTH: 10_000,
  /** With fewer people that were marked a share tells more of them than of the text. */
  READERS_FOR_SHARE: 3,
  /** So long a question that was taken away can be put back; then it is erased. */
  REMOVED_QUESTION_KEPT_MS: 24 * 60 * 60 * 1000,

  // Templates of one's own
  OWN_TEMPLATES_PER_PROJECT: 100,
  OWN_AGENDAS_PER_PROJECT: 50,
  /** Beside the three result areas: more is not filled in for long. */
  INDICATORS_PER_PROJECT: 5,
  MEASUREMENTS_PER_PROJECT: 60,
  REFLECTIONS_PER_PROJECT: 200,
  UNIT_LENGTH: 20,
  MEASURED_VALUE: 1_000_000,
  /** What a team writes beside a measurement, or in one layer of a reflection. */
  MONITOR_TEXT_LENGTH: 600,
  /** A whole agenda, with the templates of all its steps. */
  AGENDA_FILE_BYTES: 1024 * 1024,
  /** What people wrote themselves on the list of what to bring. */
  OWN_MATERIALS_PER_SESSION: 40,
  TEMPLATE_ZONES: 24,
  /** More choices than this stand on no phone. */
  TEMPLATE_PHONE_ZONES: 6,
  /** Steps, starters, hints, questions on a wheel: each at most so many, each at most a question long. */
  TEMPLATE_LINES: 12,
  TEMPLATE_GROUP: 500,
  TEMPLATE_FILE_BYTES: 100 * 1024,

  // Join codes
  JOIN_CODE_DIGITS: 6,
  PICTURE_CODE_LENGTH: 3,
  JOIN_TRIES_PER_MINUTE: 20,
  SIGN_IN_TRIES_PER_MINUTE: 10,
  INVITATION_DAYS: 14,

  // HTTP
  JSON_BODY_BYTES: 256 * 1024,

  // Rooms (docs/spec/rooms.md)
  FRAME_BYTES: 1024 * 1024,
  DOCUMENT_BYTES: 32 * 1024 * 1024,
  AWARENESS_BYTES: 4 * 1024,
  CONNECTIONS_PER_ROOM: 1_200,
  CONNECTIONS_PER_PERSON_PER_ROOM: 12,
  MESSAGES_PER_SECOND: 120,
  /** How many messages may come at once before the rate counts. */
  MESSAGES_BURST: 600,
  WAITING_BYTES_PER_CONNECTION: 8 * 1024 * 1024,
  /** Updates that a connection sent and that the room has not yet taken in (it is loading, or storing). */
  UNTAKEN_BYTES_PER_CONNECTION: 8 * 1024 * 1024,
  /** Updates that refer to what has not arrived yet, kept aside for each connection. */
  UNRESOLVED_BYTES_PER_CONNECTION: 256 * 1024,
  BOARD_SHAPES: 20_000,
  /** More than what one person sees fit: what others made at the same moment, or without a connection, is not lost for it. */
  BOARD_SHAPES_SLACK: 2_000,
  /** Pasted or typed at once in a note or beside it; a longer text belongs in a note of the meeting. */
  BOARD_TEXT_LENGTH: 4_000,
  /** As JSON. One edit that is larger than a frame could never be sent. */
  BOARD_RECORD_BYTES: 256 * 1024,
  PHOTOS_AT_ONCE: 10,

  // Moments of a board
  /** All together; the oldest and closest of those that were kept by themselves give way. */
  MOMENTS_PER_BOARD: 100,
  /** With a name of one's own: these stay until somebody removes them. */
  OWN_MOMENTS_PER_BOARD: 60,
  /** Compressed. */
  MOMENT_BYTES: 8 * 1024 * 1024,
} as const

/** 2 to 9 only: no 0 or 1 to confuse with o or l. */
export const JOIN_CODE_PATTERN = new RegExp(`^[2-9]{${LIMITS.JOIN_CODE_DIGITS}}$`)
