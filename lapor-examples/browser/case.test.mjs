// A complaint from WhatsApp to closed, by clicking: an admin and the officers of two agencies, each in a browser of their own, and the
// citizen's page. On the way each page is looked over by axe-core, and kept as a picture.
//
//   LAPOR_PAGES     the address of `lapor serve --demo`
//   LAPOR_LINKS     the one-time links to sign in as admin, officer of DINKES and officer of DLH, one a line
//   LAPOR_PICTURES  the folder for the pictures
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium} from 'playwright-core';

const {LAPOR_PAGES: pages, LAPOR_LINKS: links, LAPOR_PICTURES: pictures = 'target/pictures', CHROMIUM: executablePath = '/usr/bin/chromium'} = process.env;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [adminLink, dinkesLink, dlhLink] = links.trim().split('\n');
const DESKTOP = {viewport: {width: 1280, height: 900}};
const PHONE = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true, colorScheme: 'dark'};

let browser;
let seen = 0;
before(async () => {
  mkdirSync(pictures, {recursive: true});
  browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']});
});
after(() => browser.close());

async function open(address, look = DESKTOP) {
  const context = await browser.newContext({...look, locale: 'id-ID', timezoneId: 'Asia/Jakarta'});
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.broken = [];
  page.on('pageerror', (error) => page.broken.push(String(error)));
  await page.goto(address);
  return page;
}

async function signIn(link, look) {
  const page = await open(link, look);
  await page.locator('.columns').waitFor();
  return page;
}

// WCAG 2.2 AA by axe-core, nothing left out; and a picture for people.
async function look(page, name) {
  await page.screenshot({path: join(pictures, `${String(++seen).padStart(2, '0')}-${name}.png`), fullPage: true});
  await page.evaluate(axe);
  const {violations, passes} = await page.evaluate(() => window.axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}));
  assert.deepEqual(violations.map(({id, nodes}) => `${id}: ${nodes.map((one) => one.html).join(' | ')}`), [], `axe-core on ${name}`);
  assert.ok(passes.length > 15, `axe-core looked at ${passes.length} rules only on ${name}`);
  assert.deepEqual(page.broken, [], `errors on ${name}`);
}

async function fill(within, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = within.locator(`[id$="-${name}"]`);
    const kind = await field.evaluate((one) => (one.tagName === 'SELECT' ? 'select' : one.type));
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'checkbox') await field.setChecked(value);
    else await field.fill(value);
  }
}

const idOf = (page) => decodeURIComponent(page.url().split('#aduan/')[1]);
const may = (page, id) => page.evaluate(async (one) => (await (await fetch(`/session/api/v1/complaints/${one}/commands`, {headers: {'Accept-Language': 'id'}})).json()).items, id);

// Opens the command among those this person may give now, fills in its form and sends it.
async function act(page, command, fields = {}, state) {
  const known = (await may(page, idOf(page))).find((one) => one.command === command);
  assert.ok(known, `${command} is offered`);
  const panel = page.locator('details', {has: page.locator('summary', {hasText: new RegExp(`^${known.title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)})});
  await panel.locator('summary').click();
  await fill(panel, fields);
  await panel.locator('button[type=submit]').click();
  await page.locator('#said', {hasText: known.title}).waitFor();
  await page.locator('h1 + .meta .chip').first().filter({hasText: state}).waitFor();
}

async function goTo(page, id) {
  await page.evaluate((one) => { location.hash = `#papan`; location.hash = `#aduan/${one}`; }, id);
  await page.locator('.timeline').waitFor();
}

test('an admin and two officers take a complaint from WhatsApp to closed', {timeout: 240_000}, async (t) => {
  const admin = await signIn(adminLink);
  const dlh = await signIn(dlhLink, PHONE);
  const dinkes = await signIn(dinkesLink);
  let id;
  let publicPage;

  await t.test('the board', async () => {
    await look(admin, 'board');
    const card = admin.locator('.card', {hasText: '9100005'});
    assert.match(await card.locator('.clock').first().textContent(), /lewat/, 'the nearest deadline first');
    assert.match(await card.getAttribute('class'), /late/);
    await look(dlh, 'board-of-an-agency-on-a-dark-phone');
  });

  await t.test('what came by WhatsApp is received', async () => {
    await admin.locator('#nav-new').click();
    await admin.locator('form').waitFor();
    await fill(admin.locator('form'), {
      channel: 'WHATSAPP', external_id: 'wa-peramban-1', title: 'Obat di puskesmas habis',
      description: 'Obat TBC di Puskesmas Sulang habis sejak Senin. Hubungi saya di 0812-3456-7890. Rekening posko 1234-01-000567-53-1 BRI.',
      evidence: 'foto-loket.jpg', name: 'Warga Contoh', contact: '081234567890',
    });
    await look(admin, 'form-to-receive');
    assert.ok(await admin.locator('form [id$="-evidence"]').evaluate((one) => !one.required), 'what lacks supporting data can be received, and waits for it later');
    await admin.context().setOffline(true);
    await admin.locator('form button[type=submit]').click();
    await admin.locator('form .problem', {hasText: 'tidak terjangkau'}).waitFor();
    await admin.context().setOffline(false);
    await admin.locator('form button[type=submit]').click();
    await admin.locator('.timeline').waitFor();
    id = idOf(admin);
    await look(admin, 'received');
  });

  await t.test('the admin registers, classifies, reviews what is personal, verifies and dispatches', async () => {
    await act(admin, 'register', {tracking_id: '9200001'}, 'Belum diverifikasi');
    await act(admin, 'classify', {kind: 'COMPLAINT', category: 'kesehatan'}, 'Belum diverifikasi');
    const title = (await may(admin, id)).find((one) => one.command === 'privacy').title;
    const review = admin.locator('details', {has: admin.locator('summary', {hasText: title})});
    await review.locator('summary').click();
    await review.locator('mark').first().waitFor();
    assert.match(await review.locator('mark').first().textContent(), /0812-3456-7890/);
    const proposed = await review.locator('[id$="-public_text"]').inputValue();
    assert.ok(proposed.includes('Puskesmas Sulang') && !/0812|000567/.test(proposed), proposed);
    await review.locator('.findings li', {hasText: '000567'}).getByRole('checkbox').check();
    await review.locator('.findings li', {hasText: '000567'}).getByRole('textbox').fill('rekening resmi posko, bukan milik orang');
    assert.match(await review.locator('[id$="-public_text"]').inputValue(), /\[telepon 1\].*1234-01-000567-53-1/);
    assert.ok(await review.locator('[id$="-secret"]').isChecked(), 'health speaks for secrecy');
    await look(admin, 'privacy-review');
    await fill(review, {anonymous: true, secret: false});
    await review.locator('button[type=submit]').click();
    await admin.locator('#said', {hasText: title}).waitFor();
    await act(admin, 'verify', {}, 'Terverifikasi');
    await act(admin, 'dispatch', {agency: 'DLH', reason: 'dikira sampah medis'}, 'Terdisposisi');
    await look(admin, 'dispatched');
  });

  await t.test('the first agency hands it back, the admin sends it to the right one', async () => {
    await goTo(dlh, id);
    assert.doesNotMatch(await dlh.locator('main').textContent(), /Warga Contoh|0812/);
    await act(dlh, 'request-redispatch', {reason: 'urusan obat, bukan sampah'}, 'Minta disposisi ulang');
    await look(dlh, 'handed-back-on-a-dark-phone');
    await goTo(admin, id);
    await act(admin, 'redispatch', {agency: 'DINKES', reason: 'tupoksi kesehatan'}, 'Terdisposisi');
  });

  await t.test('the second officer accepts, informs the head, drafts, reports and answers', async () => {
    await goTo(dinkes, id);
    await act(dinkes, 'accept', {}, 'Proses');
    await act(dinkes, 'inform-head', {}, 'Proses');
    await act(dinkes, 'draft', {text: 'Obat dikirim hari ini.'}, 'Proses');
    await act(dinkes, 'report-head', {}, 'Proses');
    await look(dinkes, 'in-progress');
    await act(dinkes, 'respond', {text: 'Obat sudah tersedia kembali sejak siang ini.'}, 'Ditindaklanjuti');
  });

  await t.test('the admin relays the answer to WhatsApp and closes', async () => {
    await goTo(admin, id);
    await act(admin, 'relay', {channel: 'WHATSAPP', reference: 'wa-jawaban-1'}, 'Ditindaklanjuti');
    await act(admin, 'close', {reason: 'pelapor sudah dijawab'}, 'Selesai');
    await look(admin, 'closed');
    publicPage = `${pages}/${await admin.locator('a[href^="#warga/"]').getAttribute('href')}`;
  });

  await t.test('the agency owes the publication of this month until it is made', async () => {
    const owed = dinkes.locator('.duties li', {hasText: 'DINKES'});
    await dinkes.evaluate(() => { location.hash = '#papan'; });
    await owed.waitFor();
    await look(dinkes, 'publication-owed');
    await goTo(dinkes, id);
    await act(dinkes, 'publish', {url: 'https://dinkes.example.go.id/publikasi'}, 'Selesai');
    await dinkes.evaluate(() => { location.hash = '#papan'; });
    await dinkes.locator('.columns').waitFor();
    await owed.waitFor({state: 'detached'});
  });

  await t.test('a link that leads nowhere says so, and nothing else', async () => {
    const stray = await open(`${pages}/#tautan/tiada`, PHONE);
    await stray.locator('main [role=alert]').waitFor();
    assert.equal(await stray.locator('main > *').count(), 1);
  });

  await t.test('what answers too late is not shown over the page opened meanwhile', async () => {
    let answer;
    const held = new Promise((resolve) => { answer = resolve; });
    await admin.route('**/forms/receive', async (route) => { await held; await route.continue(); });
    const asked = admin.waitForRequest('**/forms/receive');
    await admin.evaluate(() => { location.hash = '#baru'; });
    await asked;
    await admin.evaluate(() => { location.hash = '#opd'; });
    await admin.locator('h1', {hasText: 'Perangkat daerah'}).waitFor();
    const late = admin.waitForResponse('**/forms/receive');
    answer();
    await (await late).finished();
    await admin.unroute('**/forms/receive');
    // Whoever waited for the late answer has it before the next one comes.
    await admin.evaluate(async () => (await fetch('/session/api/v1/forms/receive')).json());
    assert.match(await admin.locator('h1').filter({visible: true}).textContent(), /Perangkat daerah/);
  });

  await t.test('anyone sees state and answer by the public code, and nobody by name', async () => {
    const citizen = await open(publicPage, PHONE);
    await citizen.locator('h1').filter({visible: true}).waitFor();
    await citizen.getByText('Obat sudah tersedia kembali').waitFor();
    assert.doesNotMatch(await citizen.locator('body').textContent(), /Warga Contoh|0812|Hubungi saya di 0/);
    await look(citizen, 'citizen-on-a-dark-phone');
  });

  await t.test('the admin registers an agency and its officer, and gives the officer another number', async () => {
    await admin.evaluate(() => { location.hash = '#opd'; });
    const fresh = admin.locator('main > details');
    await fresh.locator('summary').click();
    await fill(fresh, {code: 'DINSOS', 'called': 'Dinas Sosial', tupoksi: 'bansos, disabilitas', name: 'Petugas Contoh', phone: '0295-0000009'});
    await look(admin, 'agency-registered');
    await fresh.locator('button[type=submit]').click();
    const row = admin.locator('tr', {hasText: 'DINSOS'});
    await row.getByText('0295-0000009').waitFor();
    await row.locator('summary').click();
    await fill(row, {phone: '0295-0000010'});
    await row.locator('button[type=submit]').click();
    await row.getByText('Petugas Contoh · 0295-0000010').waitFor();
    await look(admin, 'agency-changed');
  });

  await t.test('agencies, the way of the SOP, and English', async () => {
    for (const [hash, name] of [['#opd', 'agencies'], ['#sop', 'sop'], ['#papan', 'board-again']]) {
      await admin.evaluate((one) => { location.hash = one; }, hash);
      await admin.locator(`nav a[href="${hash}"][aria-current=page]`).waitFor();
      await admin.locator('main h1').waitFor();
      await look(admin, name);
    }
    await admin.locator('#language').click();
    await admin.locator('html[lang=en]').waitFor();
    await look(admin, 'board-in-english');
    assert.match(await admin.title(), /^Complaints board/);
  });

  await t.test('by the keyboard alone: to the content, along the cards, into a complaint', async () => {
    await admin.locator('#language').click();
    await admin.locator('html[lang=id]').waitFor();
    await admin.locator('.card a').first().focus();
    const where = await admin.evaluate(() => document.activeElement.getAttribute('href'));
    await admin.keyboard.press('Enter');
    await admin.locator('.timeline').waitFor();
    assert.equal(`#aduan/${idOf(admin)}`, where);
    await admin.locator('details summary').first().focus();
    await admin.keyboard.press('Enter');
    assert.equal(await admin.locator('details').first().getAttribute('open'), '');
  });
});
