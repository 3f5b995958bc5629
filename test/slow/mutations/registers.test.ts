import { testMutations } from './test-mutations.ts';

testMutations('registers');
