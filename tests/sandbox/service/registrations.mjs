/** Registration for a workshop of the sandbox's service: one place for whoever holds the token, or one on the waiting list. */
import { workshopsOf } from './data.mjs';
import { problem } from './problem.mjs';

/** @param {import('../types').World} world @param {string} id @param {import('../server/respond.mjs').Request} request @returns {Promise<import('./problem.mjs').Reply>} */
export async function register(world, id, request) {
  const workshop = workshopsOf(world).find((one) => one.id === id);
  if (!workshop) return problem(404, 'No such workshop', 'There is no workshop of this id.');
  if (request.method !== 'PUT' && request.method !== 'DELETE') {
    return problem(405, 'Method not allowed', 'Register with PUT, cancel with DELETE.');
  }
  let sent = '';
  for await (const chunk of request) if (sent.length < 1_000) sent += chunk;
  const answer = (/** @type {string} */ state) => {
    const { seatsLeft, readAt, source } = workshopsOf(world).find((one) => one.id === id) ?? workshop;
    return { status: 200, body: { workshopId: id, state, seatsLeft, readAt, source } };
  };
  if (request.method === 'DELETE') {
    world.registrations.delete(id);
    return answer('cancelled');
  }
  if (id === 'ws-1') return problem(409, 'Not here', 'Registration for this one is by invitation.');
  const wait = /"waitlist"\s*:\s*true/.test(sent);
  if (!wait && workshop.seatsLeft === 0 && !world.registrations.has(id)) return answer('full');
  const state = wait ? 'waitlist' : 'going';
  world.registrations.set(id, state);
  return answer(state);
}
