/** The steps of the engine as people would say them. */
const STEPS: Record<string, string> = {
  deliverNotices: 'Sending letters',
  bookPanel: 'Booking a panel meeting',
  releasePanel: 'Giving a panel place back',
  tellCase: 'Telling another case',
  offerPlaces: 'Offering panel places',
  startCalendarChange: 'Telling the cases of a school',
  tellCasesWithHeld: 'Telling the cases whose letters wait',
  tellCases: 'Telling the cases of a changed calendar',
  tellCasesAgain: 'Telling the cases of a changed calendar again',
  awaitAnswers: 'Waiting for the cases of a changed calendar',
  recordCase: 'Writing the record',
};

/** A step of the engine in plain words. */
export const stepInWords = (name: string): string => STEPS[name] ?? name;
