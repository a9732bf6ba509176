// The TypeScript client that openapi-generator makes of the document takes a complaint from received to closed.
import {
  CalendarApi,
  CommandsApi,
  ComplaintsApi,
  Configuration,
  Done,
  PrivacyApi,
  PublicApi,
  ResponseError,
} from '../../../target/generated-sources/typescript';

declare const process: {env: Record<string, string>};

const text = 'Loket hanya satu yang buka, hubungi 081234567890.';

const as = (accessToken: string) => new Configuration({basePath: process.env.LAPOR_SITE, accessToken});

const expect = (what: string, found: unknown, expected: unknown) => {
  if (found !== expected) throw new Error(`${what}: expected ${expected}, found ${found}`);
};

const walk = async () => {
  const admin = as(process.env.LAPOR_ADMIN);
  const reading = new ComplaintsApi(admin);
  const desk = new CommandsApi(admin);
  const officer = new CommandsApi(as(process.env.LAPOR_OFFICER));

  const {id} = await desk.receive({
    idempotencyKey: 'typescript-1',
    receiveFields: {
      channel: 'WHATSAPP',
      externalId: 'wa-typescript',
      title: 'Antrean puskesmas',
      description: text,
      evidence: ['foto.jpg'],
      reporter: {name: 'Ani Semisal', contact: '081234567890'},
    },
  });
  const give = async (command: (on: {id: string; ifMatch: string}) => Promise<Done>) => {
    const seen = await reading.showComplaintRaw({id});
    return command({id, ifMatch: seen.raw.headers.get('ETag')!});
  };
  await give(on => desk.registerComplaint({...on, registerFields: {trackingId: '9155502'}}));
  await give(on =>
    desk.classifyComplaint({
      ...on,
      classifyFields: {kind: 'COMPLAINT', normative: false, supervisory: false, needsExamination: false, category: 'puskesmas'},
    }),
  );
  await give(on =>
    desk.privacyComplaint({
      ...on,
      privacyFields: {anonymous: true, secret: false, publicText: 'Loket hanya satu yang buka.', findings: 'accept-all'},
    }),
  );
  await give(on => desk.verifyComplaint(on));
  await give(on => desk.dispatchComplaint({...on, dispatchFields: {agency: 'DINKES'}}));
  await give(on => officer.acceptComplaint(on));
  await give(on => officer.informHeadComplaint(on));
  await give(on => officer.draftComplaint({...on, draftFields: {text: 'Dua loket dibuka.'}}));
  await give(on => officer.reportHeadComplaint(on));
  await give(on => officer.respondComplaint({...on, respondFields: {text: 'Dua loket dibuka.'}}));

  const open = await reading.showComplaint({id});
  expect('state', open.state, 'RESPONDED');
  expect('on the board', (await reading.board()).items.some(item => item.id === id), true);
  const closed = await give(on => desk.confirmComplaint({...on, confirmFields: {rating: 5}}));
  expect('state', closed.state, 'CLOSED');
  const events = (await reading.listEvents({id})).items.map(item => item.event);
  expect('first event', events[0], 'ComplaintReceived');
  expect('last event', events.at(-1), 'CompletionConfirmed');
  const seen = await new PublicApi(as('')).showPublic({code: open.publicCode});
  expect('answer', seen.answer, 'Dua loket dibuka.');
};

const alone = async () => {
  const due = await new CalendarApi(as('')).due({norm: '5wd', from: new Date('2025-03-26T10:00:00+07:00')});
  expect('last day', due.lastDay?.toISOString().slice(0, 10), '2025-04-11');
  const masked = await new PrivacyApi(as(process.env.LAPOR_ADMIN)).anonymize({anonymizeFields: {text}});
  expect('masked', masked.text.includes('081234567890'), false);
  const refused = await new ComplaintsApi(as('none')).board().catch(error => error);
  expect('refusal', refused instanceof ResponseError && refused.response.status, 401);
};

walk()
  .then(alone)
  .then(() => console.log('walked'));
