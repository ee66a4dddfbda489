using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RefKit.Benchmarks;

/// <summary>Seconds of the processor that this thread has had: the steadier figure where others use the machine too.
/// Where the system does not tell, those of the process.</summary>
internal static partial class ThreadClock
{
    private const int LinuxThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID

    public static double Seconds
    {
        get
        {
            if (OperatingSystem.IsLinux() && GetTime(LinuxThreadClock, out var time) == 0)
            {
                return time.Seconds + (time.Nanoseconds * 1e-9);
            }

            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
