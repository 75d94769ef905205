/** docs/account-health-service.openapi.json, made from the schemas by which the extension checks every answer. */
import * as z from 'zod/mini';
import { type Schemas, schemas } from '../../../utils/remote/service/schemas';

type Name = keyof Schemas;
type Json = Record<string, unknown>;

const ref = (name: Name): Json => ({ $ref: `#/components/schemas/${name}` });
const content = (name: Name, type = 'application/json'): Json => ({ [type]: { schema: ref(name) } });

const header = (name: string, description: string, required = false): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});
const query = (name: string, description: string, schema: Json): Json => ({ name, in: 'query', description, schema });
const path = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const ACCOUNT = path('id', 'Account id as in the list of accounts, e.g. `seller:7495000000000000189`.', {
  type: 'string',
});
const CURSOR = query('cursor', '`nextCursor` of the page before; the first page has none.', { type: 'string' });
const IF_NONE_MATCH = header('If-None-Match', 'ETag of the last answer at this address.');

const REFUSALS: Record<string, string> = {
  '400': 'A parameter is missing or not what it should be.',
  '401': 'The token is missing, wrong or withdrawn.',
  '403': 'The token may not see this.',
  '404': 'There is nothing at this address for this token.',
  '429': 'Too many requests; `Retry-After` says how long to wait.',
  '503': 'Not now; `Retry-After` says how long to wait.',
};

const refusals = (more: Record<string, string> = {}): Json =>
  Object.fromEntries(
    Object.entries({ ...REFUSALS, ...more }).map(([status, description]) => [
      status,
      { description, content: content('Problem', 'application/problem+json') },
    ]),
  );

function read(operationId: string, summary: string, answer: Name, parameters: Json[] = []): Json {
  return {
    get: {
      operationId,
      summary,
      parameters: [...parameters, IF_NONE_MATCH],
      responses: {
        '200': {
          description: summary,
          headers: { ETag: { description: 'Changes when the answer does.', schema: { type: 'string' } } },
          content: content(answer),
        },
        '304': { description: 'Nothing has changed since the ETag sent.' },
        ...refusals(),
      },
    },
  };
}

const WORKSHOP = path('id', 'Workshop id as in the list of workshops.', { type: 'string' });
const registered = (description: string): Json => ({
  '200': { description, content: content('Registration') },
  ...refusals({ '409': 'The workshop is over, cancelled, or not registered for here.' }),
});

const PATHS: Json = {
  '/v1/service': read('getService', 'What this service is and what it can.', 'Service'),
  '/v1/accounts': read('listAccounts', 'The accounts that this token may see.', 'Accounts', [CURSOR]),
  '/v1/accounts/{id}/health': read('getHealth', 'Score and notices of an account.', 'Health', [ACCOUNT]),
  '/v1/accounts/{id}/violations': read('listViolations', 'Tickets issued or changed since a moment.', 'Violations', [
    ACCOUNT,
    query('since', 'ISO 8601 with offset; without it, all that are known.', { type: 'string', format: 'date-time' }),
    CURSOR,
  ]),
  '/v1/accounts/{id}/reports/{weekStart}': read('getReport', 'What a finished week came to.', 'Report', [
    ACCOUNT,
    path('weekStart', 'First day of the week in the account’s own zone.', { type: 'string', format: 'date' }),
  ]),
  '/v1/accounts/{id}/quizzes': read('listQuizzes', 'Quizzes that are open, and points given back.', 'Quizzes', [
    ACCOUNT,
    CURSOR,
  ]),
  '/v1/accounts/{id}/quizzes/{quizId}/attempts': {
    post: {
      operationId: 'postAttempt',
      summary: 'Hands in one attempt at a quiz.',
      description:
        'Questions and options go by their ids in the bank of the extension (public/bank), which the service grades by.',
      parameters: [
        ACCOUNT,
        path('quizId', 'Quiz id as in the list of quizzes.', { type: 'string' }),
        header('Idempotency-Key', 'Made once for each attempt: sending it again counts once.', true),
      ],
      requestBody: { required: true, content: content('Attempt') },
      responses: {
        '200': {
          description: 'This attempt had been taken before; the same result.',
          content: content('AttemptResult'),
        },
        '201': { description: 'The attempt was taken.', content: content('AttemptResult') },
        ...refusals({
          '409': 'No attempts are left, or the quiz is closed.',
          '422': 'Not an attempt (an unknown question or option, too few answers), or the key belongs to another one.',
        }),
      },
    },
  },
  '/v1/workshops': read('listWorkshops', 'Workshops to come, soonest first.', 'Workshops', [CURSOR]),
  '/v1/workshops/{id}/registration': {
    put: {
      operationId: 'putRegistration',
      summary: 'Registers the holder of the token for a workshop, or puts them on its waiting list.',
      parameters: [WORKSHOP],
      requestBody: { required: true, content: content('RegistrationWish') },
      responses: registered('Registered, on the waiting list, or full.'),
    },
    delete: {
      operationId: 'deleteRegistration',
      summary: 'Cancels the registration, or leaves the waiting list.',
      parameters: [WORKSHOP],
      responses: registered('There is no registration any more.'),
    },
  },
};

/** JSON Schema of every part of the contract, each under its name. */
function components(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas())) registry.add(schema, { id });
  const { schemas: made } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // The format says it; zod's pattern for it is half a page.
      if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return Object.fromEntries(Object.entries(made).map(([name, { $id, $schema, ...schema }]) => [name, schema as Json]));
}

export function openApi(): string {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Account Health service',
      version: '1.0.0',
      summary: 'What a partner can tell the Good Standing extension about the accounts it looks after.',
      description: 'Explained in account-health-service.md. Made from utils/remote/service/schemas.ts; do not edit.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://{host}', variables: { host: { default: 'health.partner.example' } } }],
    security: [{ token: [] }],
    paths: PATHS,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: components(),
    },
  };
  return `${formatted(JSON.stringify(document, null, 2))}\n`;
}

/** As the repository's formatter writes it: a list of plain values on one line where it fits. */
function formatted(text: string): string {
  return text.replace(/^( *(?:"[^"]*": )?)\[\s+((?:"[^"]*",?\s+)+)\](,?)$/gm, (whole, before, items, after) => {
    const line = `${before}[${items.trim().replace(/\s*\n\s*/g, ' ')}]${after}`;
    return line.length <= 120 ? line : whole;
  });
}
