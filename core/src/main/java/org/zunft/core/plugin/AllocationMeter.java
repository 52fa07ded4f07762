package org.zunft.core.plugin;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much threads have allocated, where the JVM can tell; 0 where it cannot, so that no budget is ever exceeded. */
final class AllocationMeter {

    private final ThreadMXBean threads;
    private final boolean supported;

    AllocationMeter() {
        threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        supported = threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled();
    }

    /** Bytes the calling thread has allocated since it began. */
    long ofCurrentThread() {
        return supported ? threads.getCurrentThreadAllocatedBytes() : 0;
    }

    /** Bytes a thread has allocated since it began. */
    long of(Thread thread) {
        return supported ? Math.max(0, threads.getThreadAllocatedBytes(thread.threadId())) : 0;
    }
}
