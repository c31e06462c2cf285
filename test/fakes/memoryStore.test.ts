import { storeContract } from '../contracts/store.ts';
import { memoryData, memoryStore } from './memoryStore.ts';

storeContract('the store in memory', async () => {
  const data = memoryData();
  const store = memoryStore(data);
  return {
    store,
    reopen: async () => memoryStore(data),
    destroy: () => store.close(),
  };
});
