// @vitest-environment happy-dom
/** The settings of sources and files as a seller uses them: nothing is asked, sent or taken in before a yes. */

import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../../utils/domain/settings';
import { answers, connected, run } from '../../gallery/settings';
import { described, draw, withAsk, withFile, withService } from './draw-settings';

describe('asking Seller Center', () => {
  test('says before it is switched on what is asked and of whom, and stays off until the browser allowed it', () => {
    const toggle = vi.fn();
    const { choice, press, redraw } = draw({ ask: withAsk({ toggle }) });
    const box = choice('Let the extension read my account health by itself');
    expect(described(box)).toMatch(/with your own session.*only reads \(GET\).*Off, nothing is asked/);
    press(box);
    expect(toggle).toHaveBeenCalledWith(true);
    expect(box.checked).toBe(false);
    redraw({ ask: withAsk({ toggle, refused: true }) });
    expect(box.checked).toBe(false);
    expect(described(box)).toContain('The browser did not allow it, so this stays off');
  });

  test('shows how each host answered last, and when it may be asked again', () => {
    const ask = vi.fn();
    const on = { ...DEFAULTS, askSellerCenter: true };
    const { root, press, button } = draw({ settings: on, ask: withAsk({ answers, ask }) });
    const rows = [...root.querySelectorAll('[aria-labelledby="set-ask"] li')].map((one) => one.textContent);
    expect(rows).toEqual([
      'seller-us.tiktok.comby the extension · 3 requestsanswered12 minutes ago',
      'seller-th.tiktok.comby the extension · 1 requestdid not answer40 minutes ago · again in 5 hours',
      'seller-uk.tiktok.comby an open page · 1 requestsigned out: sign in there2 minutes ago',
    ]);
    press(button('Ask now'));
    expect(ask).toHaveBeenCalledOnce();
  });
});

describe('the Account Health service', () => {
  test('is connected with what was typed, and the token is never shown', () => {
    const connect = vi.fn();
    const { find, press, button, root, redraw } = draw({ service: withService({ connect }) });
    const token = find<HTMLInputElement>('#service-token');
    expect(token.type).toBe('password');
    find<HTMLInputElement>('#service-url').value = 'health.agency.example';
    token.value = 'geheim';
    press(button('Connect'));
    expect(connect).toHaveBeenCalledWith('health.agency.example', 'geheim');
    redraw({ service: withService({ state: connected }) });
    expect(root.querySelector('#service-token')).toBeNull();
    expect(root.innerHTML).not.toContain('geheim');
    expect(root.textContent).toContain('Connected, and it answers.');
    expect(root.textContent).toContain('2 accounts');
  });

  test.each([
    ['not-https', '#service-url', 'The address must begin with https://'],
    ['not-a-token', '#service-token', 'Type the token.'],
    ['refused', '#service-url', 'The browser did not allow this host, so nothing was sent.'],
  ])('a fault (%s) is told at its field, and what was typed stays', (fault, selector, words) => {
    const { find, redraw } = draw();
    find<HTMLInputElement>('#service-url').value = 'http://health.example';
    redraw({ service: withService({ fault }) });
    expect(described(find(selector))).toContain(words);
    expect(find(selector).getAttribute('aria-invalid')).toBe('true');
    expect(find<HTMLInputElement>('#service-url').value).toBe('http://health.example');
  });

  test('is forgotten only after a second yes; the focus waits at the safe answer and comes back', () => {
    const forget = vi.fn();
    const { root, press, button } = draw({ service: withService({ state: connected, forget }) });
    press(button('Forget this service'));
    expect(forget).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep it');
    press(button('Keep it'));
    expect(document.activeElement?.textContent).toBe('Forget this service');
    press(button('Forget this service'));
    press(root.querySelector<HTMLElement>('.sure button') as HTMLElement);
    expect(forget).toHaveBeenCalledOnce();
  });
});

describe('a file', () => {
  test('is shown as what would come in, and comes in after a yes', () => {
    const files = withFile({ step: 'ready', run });
    const { root, press, button } = draw({ files });
    expect([...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((c) => c.textContent))).toEqual([
      ['LIVEs', '48', '2', '1'],
      ['Videos', '1,204', '0', '0'],
    ]);
    expect(root.textContent).toContain('Taking the same file in twice changes nothing.');
    press(button('Take it in'));
    expect(files.download.confirm).toHaveBeenCalledOnce();
  });

  test('that holds nothing new has no button to take it in', () => {
    const nothing = { ...run, rows: [{ what: 'LIVEs', comes: 0, there: 50 }] };
    const { root } = draw({ files: withFile({ step: 'ready', run: nothing }) });
    expect(root.textContent).toContain('There is nothing new in this file.');
    expect([...root.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Take it in');
  });

  test('of somebody else has to be confirmed as one’s own', () => {
    const { root, button } = draw({ files: withFile({ step: 'ready', run: { ...run, doubt: 'It names @else.' } }) });
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('It names @else.');
    expect(button('It is this account, take it in')).toBeTruthy();
  });

  test('that cannot be read says why and what to do', () => {
    const { root } = draw({ files: withFile({ step: 'failed', why: 'zip' }) });
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(
      'This is the packed file. Open it first and choose the JSON file inside.',
    );
  });

  test('at work can be cancelled', () => {
    const files = withFile({ step: 'working', file: 'x.json', done: 1, of: 4 });
    const { find, press, button } = draw({ files });
    expect(find('progress').getAttribute('value')).toBe('1');
    press(button('Cancel'));
    expect(files.download.cancel).toHaveBeenCalledOnce();
  });
});
